"""What a reader does first, in Firefox and in WebKit: run, stop, move, search."""

import contextlib
import shutil

import pytest
from other_browsers import Firefox, WebKit

pytestmark = pytest.mark.usefixtures("any_other")  # before the site, which takes long

BUTTON = "[...document.querySelectorAll('{} button')].find(b => b.textContent === '{}')"
END = "\ue010"  # the key
READY = "return Boolean(document.querySelector('[data-playground][data-ready]'))"


@pytest.fixture(scope="session")
def any_other(lacks):
    """Where there is none, no site is built for them."""
    if not any(map(shutil.which, ["firefox-esr", "firefox", "WebKitWebDriver"])):
        lacks("neither Firefox nor WebKit is installed")


@pytest.fixture(scope="module", params=[Firefox, WebKit])
def browser(request, lacks, tmp_path_factory):
    """A laptop may lack them; CI may not."""
    try:
        one = request.param(tmp_path_factory.mktemp("profile"))
    except FileNotFoundError as error:
        lacks(str(error))
    with contextlib.closing(one):
        yield one


def press(browser, within, name):
    button = BUTTON.format(within, name)
    browser.wait(f"return Boolean({button})")
    browser.evaluate(f"{button}.click()")


def says(browser, within, what, seconds=60):
    """Waits until the part of the page has the text."""
    text = f"document.querySelector('{within}').textContent"
    browser.wait(f"return {text}.includes({what!r})", seconds)


def test_a_program_runs_and_gives_what_was_published(browser, base, runtime):
    browser.open(base + "families/vae/")
    press(browser, "figure[data-run]", "Run")
    says(browser, "figure[data-run]", "Same output as published", 120)


def test_an_endless_program_is_stopped_and_the_next_one_runs(browser, base, runtime):
    browser.open(base + "playground/")
    browser.wait(READY)
    packed = "assets/runner/share.js"
    for code, ends in (("while True: pass", False), ("print(6 * 7)", True)):
        browser.evaluate(
            f"window.packed = null; import('{base}{packed}').then(share => share.pack("
            f"{{code: {code!r}, seed: 0}})).then(text => {{ window.packed = text }})"
        )
        hash_ = browser.wait("return window.packed")
        browser.open(base + "families/")  # another page, or only the hash would change
        browser.open(f"{base}playground/#{hash_}")
        browser.wait(READY)
        press(browser, "[data-playground]", "Run")
        if ends:
            says(browser, "[data-playground]", "42", 120)
        else:
            says(browser, "[data-playground]", "Running.", 120)
            press(browser, "[data-playground]", "Stop")
            says(browser, "[data-playground]", "Stopped")


def test_what_can_be_moved_moves(browser, base):
    browser.open(base + "start/three-kinds-of-model/")
    field = "[data-explore=kinds] input[type=text]"
    wake = "dispatchEvent(new Event('scroll'))"  # what is heavy waits for a reader
    browser.wait(f"{wake}; return Boolean(document.querySelector('{field}'))")
    browser.type(field, f"{END} wonderful")
    says(browser, "[data-explore=kinds]", "Three answers in")
    says(browser, "[data-explore=kinds]", "wonderful")


def test_the_search_finds(browser, base):
    browser.open(base)
    browser.type("[data-md-component=search-query]", "softmax")
    first = "document.querySelector('.md-search-result__link')"
    address = browser.wait(f"return {first}?.href")
    assert "glossary/s/" in address
    browser.open(address)
    browser.wait("return Boolean(document.getElementById('softmax'))")
