"""Sheets for a class: all that the pages of a chapter ask, and the answers apart."""

import re
import textwrap
import tomllib

import pytest
from checkout import SITE
from test_predictions import LESSONS
from test_questions import EVERY, READ

from snippets._site.pages.errors import PageError
from snippets._site.pages.lessons import lessons
from snippets._site.pages.links import Page
from snippets._site.pages.sheets import (
    functions_of,
    sheet,
    sheets,
    solutions,
    tasks_of,
)
from snippets._site.paths import paths_of

CHAPTERS = [chapter.id for chapter in paths_of(SITE).chapters]


def page(name="how"):
    path = f"teach/{name}.md"
    return Page(SITE, path, path, "")


def text_of(directive, *names):
    return "\n".join(map(str, directive(page(*names), *names)))


def test_every_lesson_is_on_a_sheet():
    on = [step.page for chapter in paths_of(SITE).chapters for step in chapter.steps]
    for path in LESSONS:
        assert path in on
        asked = tasks_of(page(), path)
        assert list(asked) == ["predict", "read", "change"]
        assert functions_of(SITE, path)


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_sheet_asks_and_does_not_tell(name):
    asked, told = text_of(sheet, name), text_of(solutions, name)
    chapter = next(c for c in paths_of(SITE).chapters if c.id == name)
    steps = [step.page for step in chapter.steps]
    for path in steps:
        for kind, task in tasks_of(page(name), path).items():
            assert task.asked in asked
            assert task.lesson not in asked
            assert task.lesson in told
            assert f":** {task.right}" in told
            for choice in task.choices:
                assert f"☐ {choice}<br>" in asked
            for why in task.whys.values():
                assert why not in asked
                assert why in told
            assert bool(task.figure) == (kind == "read")
    assert asked.count("Your number: ______") == sum(
        question.number for path, _, _, question in EVERY if path in steps
    )


def test_a_figure_stands_below_all_guesses():
    """It is often the output that answers one of them."""
    asked = text_of(sheet, "how")
    first = asked.index("## Read a figure")
    guesses = [
        tasks_of(page(), step.page)["predict"].asked
        for step in paths_of(SITE).chapters[1].steps
    ]
    assert all(asked.index(guess) < first for guess in guesses)
    assert asked.index("<pre") > first


def test_its_figure_holds_what_answers_the_question():
    for path, (_, _, question) in READ.items():
        figure = tasks_of(page(), path)["read"].figure
        words = [" ".join(line.split()) for line in figure.splitlines()]
        assert all(" ".join(line.split()) in words for line in question.quoted), path


def test_links_lead_where_they_led_on_their_page():
    body = "[a](../how/gpt.md#x) [b](vae.md) [c](#here) [d](https://e.example/f.md)"
    asked = f"::: predict vae output=loss\n\n{textwrap.indent(BODY % body, '    ')}\n"
    site = type("", (), {"pages": {"families/gan.md": asked}})()
    task = tasks_of(Page(site, "teach/how.md", "", ""), "families/gan.md")["predict"]
    assert re.findall(r"\(([^)]+)\)", task.asked) == [
        "../how/gpt.md#x",
        "../families/vae.md",
        "../families/gan.md#here",
        "https://e.example/f.md",
    ]


BODY = """%s

- [ ] one
- [x] two
- [ ] three

> printed

Learnt."""


def test_the_table_counts_what_is_asked():
    rows = re.findall(
        r"^\| (.+?) \| .*\(([^)]+)\), .*\(([^)]+)\) \| (\d+) \| (\d+) \|$",
        "\n".join(sheets(Page(SITE, "teach.md", "teach.md", ""))),
        re.M,
    )
    assert len(rows) == len(CHAPTERS)
    for (title, *links, questions, minutes), chapter in zip(
        rows, paths_of(SITE).chapters, strict=True
    ):
        assert title == chapter.title
        lessons = sum(step.page in LESSONS for step in chapter.steps)
        assert int(questions) == 4 * lessons
        assert int(minutes) > 5
        assert links == [f"teach/{chapter.id}.md", f"teach/{chapter.id}-solutions.md"]


def test_a_lesson_fills_its_time_and_leads_to_pages_that_are_there():
    told = "\n".join(lessons(Page(SITE, "teach.md", "teach.md", "")))
    planned = tomllib.loads((SITE.docs / "lessons.toml").read_text("utf-8"))["lesson"]
    assert told.count("It fills 45 minutes.") == len(planned) >= 3
    linked = re.findall(r"\]\(([^)#]+\.md)", told)
    assert len(linked) > len(planned)
    assert set(linked) <= SITE.pages.keys()


def test_an_unknown_chapter_is_told():
    with pytest.raises(PageError, match="no chapter 'nosuch'; there are start, how"):
        list(sheet(page(), "nosuch"))
