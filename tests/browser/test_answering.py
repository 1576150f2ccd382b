"""The exercises with an answer: what is wrong is told why, what is right is kept."""

import re

import pytest
from accessible import faults, overflow
from checkout import SITE
from test_questions import CHANGED, READ, with_edit
from test_quiz import BODIES

from snippets._site.pages.questions import parsed
from snippets._site.paths import name_of

expect = pytest.importorskip("playwright.sync_api").expect
KEPT = "JSON.parse(localStorage.getItem('gm solved') ?? '[]')"
PHONE = {"width": 390, "height": 844}
SHOWN = ".gm-step > :is(pre, .gm-tables)"  # what was printed, as text or as a table
PLAIN = re.compile(r"[`*]")  # Markdown that a reader does not see


def box(page, kind, path):
    return page.locator(f"[data-question={name_of(kind, path)}]")


def give(asked, question, answer):
    """As a reader does: types a number and presses Enter, or presses a choice."""
    if question.number:
        asked.get_by_role("textbox").fill(answer)
        asked.get_by_role("textbox").press("Enter")
    else:
        at = question.choices.index(answer)
        asked.locator(":scope > ul button").nth(at).click()


def is_answered(asked, question, evidence=SHOWN):
    """Every wrong answer is told why, and only the right one unfolds the rest."""
    said = asked.get_by_role("status")
    expect(asked.get_by_role("button").first).to_be_visible()
    for answer, why in question.whys.items():
        give(asked, question, answer)
        expect(said).to_contain_text(PLAIN.sub("", why).split(" [")[0][:40])
        expect(asked.locator(evidence)).to_be_hidden()
    give(asked, question, question.choices[question.right])
    expect(said).to_have_text("Right.")
    expect(asked.locator(evidence)).to_be_visible()
    expect(asked.locator(".gm-solved")).to_be_visible()


def test_each_is_answered_and_remembered(watch):
    watched = watch(viewport=PHONE)
    trouble = {}
    for path in READ:
        page = watched.open(path.removesuffix(".md") + "/")
        for kind, questions in (("read", READ), ("change", CHANGED)):
            is_answered(box(page, kind, path), questions[path][2])
            assert name_of(kind, path) in page.evaluate(KEPT)
        found = [faults(page, ".gm-question"), watched.errors, overflow(page)]
        if any(found):
            trouble[path] = found
    assert trouble == {}
    page = watched.open("paths/")
    expect(page.locator(".gm-tally")).to_contain_text(f"solved {2 * len(READ)} of")


def test_the_quiz_says_why_and_counts_what_is_solved(watch):
    watched = watch(viewport=PHONE)
    page = watched.open("misconceptions/")
    for path, body in BODIES.items():
        is_answered(box(page, "quiz", path), parsed(body), "blockquote")
    every = len(BODIES)
    solved = f"solved {every} of {every} exercises"
    expect(page.locator(".gm-tally")).to_contain_text(solved)
    assert faults(page, ".gm-question") == []
    assert overflow(page) == 0
    assert watched.errors == []


def test_the_quiz_is_printed(watch):
    page = watch().open("misconceptions/")
    page.emulate_media(media="print")
    assert page.locator("[data-question]:visible").count() == len(BODIES)


def test_a_number_may_be_typed_as_one_writes_it(watch):
    page = watch().open("how/context/")
    asked = box(page, "change", "how/context.md")
    said = asked.get_by_role("status")
    number = asked.get_by_label("The number")
    number.fill("much")
    asked.get_by_role("button", name="Check").click()
    expect(said).to_contain_text("Type a number")
    number.fill(" 0.3")
    number.press("Enter")
    expect(said).to_have_text("It is not 0.3.")
    assert page.evaluate(KEPT) == []
    number.fill("0,251 ")
    number.press("Enter")
    expect(said).to_have_text("Right.")


def test_a_choice_is_made_by_key(watch):
    page = watch().open("how/context/")
    asked = box(page, "read", "how/context.md")
    choices = asked.get_by_role("button")
    choices.first.focus()
    page.keyboard.press("Space")
    expect(choices.first).to_have_attribute("aria-pressed", "true")
    expect(asked.get_by_role("status")).to_contain_text("Not “About 13 times")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(asked.get_by_role("status")).to_have_text("Right.")
    expect(choices.first).to_have_attribute("aria-pressed", "false")


def test_without_javascript_it_is_a_disclosure(watch):
    page = watch(java_script_enabled=False).open("how/context/")
    asked = box(page, "change", "how/context.md")
    expect(asked.get_by_role("button")).to_have_count(0)
    expect(asked.locator(SHOWN)).to_be_hidden()
    asked.get_by_text("Show the answer").click()
    expect(asked.locator(SHOWN)).to_be_visible()
    expect(asked.locator(".gm-whys li")).to_have_count(2)


@pytest.mark.usefixtures("runtime")
@pytest.mark.parametrize("path", ["how/context.md", "families/vae.md"])
def test_the_change_is_made_in_the_page_as_it_says(watch, path):
    """By Edit and Run; what the program then prints is what the page quotes."""
    name, options, question = CHANGED[path]
    watched = watch()
    page = watched.open(path.removesuffix(".md") + "/")
    link = box(page, "change", path).locator("p a").first
    figure = page.locator("#" + link.get_attribute("href").rpartition("#")[2])
    figure.get_by_role("button", name=re.compile("^Edit")).click()
    editor = figure.locator(".cm-content")
    editor.click()
    page.keyboard.press("Control+a")
    text = with_edit(SITE[name].region(options["region"]), question.edit)
    page.keyboard.insert_text(text)
    figure.get_by_role("button", name=re.compile("^Run")).click()
    status = figure.locator(".gm-status")
    expect(status).to_have_text(re.compile("^Done"), timeout=120_000)
    printed = figure.locator(".gm-live").inner_text()
    rest = figure.locator(".gm-live .gm-rest")
    if rest.count():
        rest.locator("summary").click()
        printed = figure.locator(".gm-live").inner_text()
    lines = {" ".join(line.split()) for line in printed.splitlines()}
    assert {" ".join(line.split()) for line in question.quoted} <= lines
    assert watched.errors == []
