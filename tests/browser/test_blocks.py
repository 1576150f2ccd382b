"""A block: one line of header, a menu, code that folds."""

import re

import pytest
from accessible import faults
from fitting import HEADERS

expect = pytest.importorskip("playwright.sync_api").expect

PHONE = {"width": 390, "height": 844}

SCREEN = {"width": 1280, "height": 800}


ON_A_PHONE = ["how/training/", "how/walkthrough/", "glossary/s/", "labs/three_kinds/"]


@pytest.mark.parametrize("path", ON_A_PHONE)
def test_a_header_is_one_line_on_a_phone(watch, path):
    page = watch(viewport=PHONE).open(path)
    heights = page.locator(".gm-bar").evaluate_all(HEADERS)
    assert 20 < min(heights) <= max(heights) <= 40
    edit = page.get_by_role("button", name=re.compile("^Edit")).first
    edit.click()  # then there is Reset, too
    page.get_by_role("button", name=re.compile("^Reset")).wait_for()
    assert max(page.locator(".gm-bar").evaluate_all(HEADERS)) <= 40


def test_a_menu_opens_by_key_and_closes_as_menus_do(watch):
    page = watch(viewport=PHONE).open("how/training/")
    menu = page.locator(".gm-menu").first
    summary = menu.locator("summary")
    expect(summary).to_have_attribute("aria-label", "More of counting")
    summary.focus()
    page.keyboard.press("Enter")
    for name in ("source", "test", "Download", "Notebook"):
        expect(menu.get_by_role("link", name=name)).to_be_in_viewport(ratio=1)
    assert faults(page) == []
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    expect(summary).to_be_focused()
    summary.click()
    page.locator("h1").click()
    expect(menu).not_to_have_attribute("open", "")
    summary.click()
    page.keyboard.press("Shift+Tab")  # to Edit
    expect(menu).not_to_have_attribute("open", "")


def test_without_a_script_the_menu_unfolds_in_its_place(watch):
    watched = watch(viewport=PHONE, java_script_enabled=False)
    page = watched.open("how/training/")
    figure = page.locator(".gm-example:has(.gm-menu)").first
    code = figure.locator(".gm-whole > summary")
    closed = figure.bounding_box()["height"]
    figure.locator(".gm-menu summary").click()
    link = figure.get_by_role("link", name="Notebook").bounding_box()
    assert code.bounding_box()["y"] >= link["y"] + link["height"]
    assert figure.bounding_box()["height"] > closed + link["height"]


def test_edit_opens_what_is_folded(watch):
    page = watch(viewport=SCREEN).open("how/training/")
    figure = page.locator(".gm-example:has(.gm-whole)").first
    expect(figure.locator(".gm-whole pre")).to_be_hidden()
    figure.get_by_role("button", name=re.compile("^Edit")).click()
    expect(figure.locator(".gm-whole .cm-content")).to_be_focused()


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_all_code_stands_once(watch, script):
    watched = watch(viewport=SCREEN, java_script_enabled=script)
    page = watched.open("how/walkthrough/")
    page.emulate_media(media="print")
    for code in page.locator("article .gm-whole pre code").all():
        expect(code).to_be_visible()
    for part in page.locator(".gm-focus").all():
        expect(part).to_be_hidden()
    expect(page.locator(".gm-menu").first).to_be_hidden()


def test_a_lab_folds_its_imports(watch):
    page = watch(viewport=SCREEN).open("labs/eight_machines/")
    first, second = page.locator("figure[data-cell]").all()[:2]
    expect(first.locator("summary")).to_have_text(re.compile("^Imports and helpers, "))
    expect(first.locator("pre code")).to_be_hidden()
    expect(second.locator("pre code")).to_be_visible()


def test_a_search_in_the_page_opens_the_fold_that_holds_the_text(watch):
    """A link to a text opens what is closed by the rule that Ctrl-F follows."""
    sought = "def in_turn"
    page = watch().open(f"families/guidance/#:~:text={sought.replace(' ', '%20')}")
    holding = page.locator("details.gm-whole", has_text=sought)
    holding.locator("xpath=self::*[@open]").wait_for(timeout=10_000)
    assert page.locator("details.gm-whole:not([open])").count() > 0  # the others stay
    assert page.evaluate("scrollY") > 1000
