"""What the reader has solved is marked, in this browser, until it is forgotten."""

import json
import re

import pytest
from accessible import faults
from checkout import SITE

from snippets._site.paths import exercises_on, paths_of

expect = pytest.importorskip("playwright.sync_api").expect
NAME = "causal_softmax"
CHAPTER = "how/attention/"
MARK = f"[data-solved={NAME}]"
EVERY = sum(len(exercises_on(SITE, step.page)) for step in paths_of(SITE).steps)


def keep(page, text):
    page.evaluate("text => localStorage.setItem('gm solved', text)", text)


def tally(page):
    return page.locator(".gm-tally")


@pytest.mark.usefixtures("runtime")
def test_a_solved_exercise_is_marked_beside_it_and_on_the_paths(watch):
    watched = watch()
    page = watched.open(CHAPTER)
    figure = page.locator(f"figure[data-exercise={NAME}]")
    mark = figure.locator(MARK)
    expect(mark).to_have_attribute("data-mounted", "yes")
    figure.get_by_role("button", name=re.compile("^Check")).click()
    expect(figure.locator(".gm-status")).to_have_text(
        re.compile("^Not yet"), timeout=120_000
    )
    expect(mark).to_be_hidden()
    details = page.locator("details", has_text="A solution")
    details.locator("summary").click()
    answer = "import numpy as np\n" + details.locator("pre").inner_text()
    figure.get_by_role("button", name=re.compile("^Edit")).click()
    figure.locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(answer)
    figure.get_by_role("button", name=re.compile("^Check")).click()
    expect(mark).to_be_visible(timeout=120_000)
    page.reload()
    expect(mark).to_be_visible()
    watched.open("paths/")
    expect(page.locator(MARK)).to_have_count(2)  # in the hour, and in the week
    expect(page.locator(".gm-solved:visible")).to_have_count(2)
    expect(tally(page)).to_contain_text(f"solved 1 of {EVERY} exercises")
    assert watched.errors == []
    assert watched.foreign == []


def test_marks_are_forgotten_at_a_press_in_every_tab(watch):
    watched = watch()
    page = watched.open("paths/")
    expect(tally(page)).to_contain_text(f"none of {EVERY} exercises")
    expect(tally(page).get_by_role("button")).to_be_hidden()
    keep(page, json.dumps([NAME, "elbo"]))
    page.reload()
    expect(tally(page)).to_contain_text(f"solved 2 of {EVERY} exercises")
    assert faults(page) == []
    other = page.context.new_page()
    other.goto(watched.base + CHAPTER)
    expect(other.locator(MARK)).to_be_visible()
    tally(page).get_by_role("button", name="Forget them").press("Enter")
    expect(tally(page)).to_contain_text("none of")
    expect(tally(page).locator("span")).to_be_focused()
    expect(page.locator(".gm-solved:visible")).to_have_count(0)
    expect(other.locator(MARK)).to_be_hidden()
    assert page.evaluate("localStorage.getItem('gm solved')") is None
    assert watched.errors == []


@pytest.mark.parametrize("text", ["not JSON", '{"a": 1}', "null", "[3]"])
def test_what_another_program_kept_there_breaks_nothing(watch, text):
    watched = watch()
    page = watched.open("paths/")
    keep(page, text)
    page.reload()
    expect(tally(page)).to_contain_text("none of")
    assert watched.errors == []


def test_without_a_script_there_is_no_mark_and_no_tally(watch):
    page = watch(java_script_enabled=False).open("paths/")
    assert page.locator(".gm-solved:visible, .gm-tally:visible").count() == 0
    expect(page.get_by_role("heading", name="An hour")).to_be_visible()


def test_where_storage_is_forbidden_the_page_still_works(watch):
    watched = watch()
    watched.page.add_init_script(
        "Object.defineProperty(window, 'localStorage',"
        " { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    page = watched.page
    page.goto(watched.base + "paths/")
    expect(tally(page)).to_contain_text("none of")
