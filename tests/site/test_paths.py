"""The order of the lesson pages: no loops, no page left out, and minutes that hold."""

import re

import pytest
from checkout import LESSON_FOLDERS, SITE

from snippets._site.catalogue import Site
from snippets._site.errors import UserError
from snippets._site.pages.links import Page
from snippets._site.pages.paths import onward, paths, told
from snippets._site.paths import exercises_on, paths_of
from snippets._site.serve import LISTS

PATHS = paths_of(SITE)
ORDER = [step.page for step in PATHS.steps]
LESSONS = [page for page in SITE.pages if page.startswith(LESSON_FOLDERS)]
OTHERS = {
    "the first page": "index.md",
    "a page of no path": "glossary/index.md",
}


def on(page):
    return Page(SITE, page, page, "")


def read(made):
    return "\n".join(map(str, made))


def test_every_lesson_page_is_on_the_path_once_and_asks_for_its_last_line():
    assert sorted(ORDER) == sorted(LESSONS)
    asked = {p for p, text in SITE.pages.items() if "\n::: onward\n" in text}
    assert asked == set(ORDER)
    assert not any("Where to go on" in text for text in SITE.pages.values())


def test_the_way_on_has_no_loop_and_ends_outside():
    """Followed from the first page, it meets every page once."""
    met = [ORDER[0]]
    while met[-1] in ORDER:
        assert len(met) <= len(ORDER)
        met.append(PATHS.after(met[-1]).page)
    assert met == [*ORDER, PATHS.end.page]
    assert PATHS.end.page in SITE.pages


def test_the_last_family_leads_to_which_family():
    families = [page for page in ORDER if page.startswith("families/")]
    assert families[-1] == "families/which.md"
    assert "[Which family?](which.md)" in read(onward(on(families[-2])))


def test_the_order_is_that_of_the_navigation():
    """Else `Next` in the footer would lead elsewhere than the text."""
    nav = (SITE.root / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2]
    listed = re.findall(r": ([\w/-]+\.md)$", nav, re.M)
    assert [page for page in listed if page in ORDER] == ORDER


@pytest.mark.parametrize("path", PATHS.paths, ids=lambda path: path.id)
def test_a_path_keeps_the_order_and_needs_only_what_stands_before(path):
    assert list(path.pages) == [page for page in ORDER if page in path.pages]
    needs = {step.page: step.needs for step in PATHS.steps}
    for i, page in enumerate(path.pages):
        assert set(needs[page]) <= set(path.pages[:i]), page


def test_each_reason_is_one_sentence():
    for step in [*PATHS.steps, PATHS.end]:
        assert re.fullmatch(r"[A-Z][^.!?]+\.", step.why), step.why


def test_minutes_are_words_and_outputs():
    prose = " ".join(["word"] * PATHS.words)
    text = f"---\ndescription: no words here\n---\n{prose}\n\n::: example a output=b\n"
    rest = "::: example a output=none\n\n::: exercise b\n\nmore\n\n::: onward\n"
    assert PATHS.minutes(text) == pytest.approx(1 + PATHS.seconds / 60)
    assert PATHS.minutes(f"{text}\n{rest}") == PATHS.minutes(text)
    assert PATHS.minutes(f"{text}\n## End\n\n{prose}", "End") == PATHS.minutes(text)
    with pytest.raises(UserError, match="no heading 'Nope' to read until"):
        PATHS.minutes(text, "Nope")


def test_the_three_times_hold():
    """Five minutes, an hour, an hour a day: as the page counts them, to a fifth."""
    taken = {}
    for path in PATHS.paths:
        minutes = [PATHS.minutes(SITE.pages[page]) for page in path.pages]
        if path.until:
            minutes[-1] = PATHS.minutes(SITE.pages[path.pages[-1]], path.until)
        taken[path.id] = sum(minutes)
    assert 4 <= taken["five-minutes"] <= 6
    assert 48 <= taken["an-hour"] <= 72
    assert taken["a-week"] <= 7 * 72  # the exercises left out


def test_the_page_lists_each_path_with_minutes_needs_and_exercises():
    text = read(paths(on("paths.md")))
    week = text.partition("{ #a-week }")[2]
    assert re.findall(r"^- \[.+?\]\((.+?)\), \d+ minutes", week, re.M) == ORDER
    assert week.count("You need: ") == len(ORDER)
    marks = re.findall(r'data-solved="([\w-]+)" hidden', week)
    assert marks == [name for page in ORDER for name in exercises_on(SITE, page)]
    written = sorted(name for name in marks if "-" not in name)
    assert written == [e.path.stem for e in SITE.exercises]
    assert [path.id for path in PATHS.paths] == re.findall(r"\{ #([\w-]+) \}", text)


def test_the_home_leads_to_each_path():
    boxes = SITE.pages["index.md"].partition('class="gm-ways"')[2].partition("</div>")
    linked = re.findall(r"\]\(paths\.md#([\w-]+)\)", boxes[0])
    assert linked == [path.id for path in PATHS.paths]


def test_where_a_short_path_goes_another_way_or_ends_the_line_says_so():
    first = read(onward(on(ORDER[0])))
    assert "On the path of [an hour](../paths.md#an-hour), [Training: " in first
    assert "the path of" not in read(onward(on("how/tokens.md")))
    assert "path of [an hour](../paths.md#an-hour) ends" in read(
        onward(on("how/gpt.md"))
    )


@pytest.mark.parametrize("page", OTHERS.values(), ids=OTHERS)
def test_a_page_that_is_on_no_path_has_no_way_on(page):
    with pytest.raises(UserError, match=f"{page} is not in docs/paths.toml"):
        read(onward(on(page)))


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (0.2, "1 minute"),
        (12.4, "12 minutes"),
        (60, "1 hour"),
        (125, "2 hours 5 minutes"),
    ],
)
def test_minutes_are_told_as_one_says_them(minutes, text):
    assert told(minutes) == text


@pytest.mark.parametrize("kind", ["onward", "paths"])
def test_while_serving_a_longer_page_is_seen_where_its_minutes_are_told(kind):
    assert LISTS[kind](Site(SITE.root, SITE.made)) == LISTS[kind](SITE)
    other = Site(SITE.root, SITE.made)  # each is asked once, as by a build
    more = "\n" + "More words. " * 200  # before the exercise, whose words do not count
    other.pages[ORDER[3]] = other.pages[ORDER[3]].replace("\n## ", f"{more}\n## ", 1)
    assert LISTS[kind](other) != LISTS[kind](SITE)
