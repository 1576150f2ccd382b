"""The predictions: a guess by key or pointer unfolds what the program printed."""

import pytest
from accessible import faults, overflow
from test_predictions import LESSONS

expect = pytest.importorskip("playwright.sync_api").expect
SHOWN = ".gm-step > :is(pre, .gm-tables)"  # what was printed, as text or as a table
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def lessons(site):
    """The pages with a prediction, and which choice is the right one."""
    found = {}
    for page in sorted(site.glob("*/*/index.html")):
        _, _, asked = page.read_text("utf-8").partition('data-predict="')
        if asked:
            found[page.relative_to(site).as_posix()] = int(asked[0])
    assert len(found) == len(LESSONS)
    return found


def test_each_unfolds_at_a_guess(watch, lessons):
    watched = watch(viewport=PHONE)
    trouble = {}
    for path, right in lessons.items():
        page = watched.open(path)
        asked = page.locator("[data-predict]")
        choices = asked.get_by_role("button")
        expect(choices).to_have_count(3)
        expect(asked.locator(SHOWN)).to_be_hidden()
        for picked in (right + 1) % 3, right:
            choices.nth(picked).click()
            expect(asked.locator(SHOWN)).to_be_visible()
            expect(choices.nth(picked)).to_have_attribute("aria-pressed", "true")
            expect(choices.nth(right)).to_have_attribute("data-printed", "")
            told = asked.get_by_role("status").text_content()
            assert ("and so it is" in told) == (picked == right)
        found = [faults(page, ".gm-predict"), watched.errors, overflow(page)]
        if any(found):
            trouble[path] = found
    assert trouble == {}


def test_a_guess_by_key_can_be_changed(watch, lessons):
    page = watch().open("how/tokens/index.html")
    asked = page.locator("[data-predict]")
    choices = asked.get_by_role("button")
    expect(choices).to_have_count(3)
    choices.first.focus()
    page.keyboard.press("Enter")
    expect(asked.get_by_role("status")).to_contain_text(
        "You guessed: “t|h, as in “the””"
    )
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(asked.get_by_role("status")).to_contain_text("and so it is")
    expect(choices.first).to_have_attribute("aria-pressed", "false")


def test_without_javascript_it_is_a_list_and_a_disclosure(watch, lessons):
    page = watch(java_script_enabled=False).open("how/tokens/index.html")
    asked = page.locator("[data-predict]")
    expect(asked.get_by_role("listitem")).to_have_count(3)
    expect(asked.get_by_role("button")).to_have_count(0)
    expect(asked.locator(SHOWN)).to_be_hidden()
    asked.locator("summary").click()
    expect(asked.locator(SHOWN)).to_be_visible()
