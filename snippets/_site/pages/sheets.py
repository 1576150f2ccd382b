"""Sheets for a class, on paper: what the pages of a chapter ask, and the solutions.

    ::: sheets                (a table of them, with pages, minutes and questions)
    ::: sheet how             (the questions of the chapter `how` of docs/paths.toml)
    ::: solutions how         (their answers, why others are wrong, the functions)

They are read from the pages, so that a sheet asks what its page asks today.
"""

from __future__ import annotations

import posixpath
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from snippets._site.catalogue import Site
from snippets._site.pages import predict, questions
from snippets._site.pages.blocks import exercise_of, fresh, paragraphs
from snippets._site.pages.code import highlight
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.lists import title_of
from snippets._site.pages.tables import as_html
from snippets._site.pages.templates import fill
from snippets._site.paths import Chapter, paths_of

FOLDER = "teach"
ASKED = re.compile(r"^::: (predict|read|change) (\S+)(.*)$((?:\n|    .*(?=\n))*)", re.M)
WRITTEN = re.compile(r"^::: exercise (\S+)$", re.M)
CLAIM = re.compile(r"\n\n([^\n][^{]*?)\n\{ \.claim \}")
ADDRESS = re.compile(r"(\]\()([^)\s]+)(\))")
TICK = "\N{BALLOT BOX} "


@dataclass
class Task:
    """A question of a page, in Markdown, as it stands on a sheet."""

    asked: str
    edit: tuple[str, str] | None
    choices: list[str]  # none where a number is asked for
    figure: str  # what was printed, to be read
    right: str
    quoted: str
    lesson: str
    whys: dict[str, str]


def chapter_of(site: Site, name: str) -> Chapter:
    """The chapter of that id; raises PageError if there is none."""
    chapters = {chapter.id: chapter for chapter in paths_of(site).chapters}
    if name not in chapters:
        have = ", ".join(chapters)
        raise PageError(f"there is no chapter {name!r}; there are {have}")
    return chapters[name]


def tasks_of(page: Page, source: str) -> dict[str, Task]:
    """{kind: task} of all that the page `source` asks but the function to write."""
    made = {}
    for kind, name, words, body in ASKED.findall(page.site.pages[source]):
        options = dict(word.split("=", 1) for word in words.split())
        output = options.get("output", "")
        text = _moved(page, source, textwrap.dedent(body))
        figure = paragraphs(fresh(page, name))[output] if kind == "read" else ""
        made[kind] = _guess(text) if kind == "predict" else _question(text, figure)
    return made


def _moved(page: Page, source: str, text: str) -> str:
    """Links that are counted from the page `source` are counted from this one."""

    def moved(found: re.Match[str]) -> str:
        address, anchor = re.fullmatch(r"([^#]*)(#.*)?", found[2]).groups("")  # type: ignore[union-attr]
        if "://" in address:
            return found[0]
        target = posixpath.normpath(posixpath.join(posixpath.dirname(source), address))
        return found[1] + page.link(target if address else source) + anchor + found[3]

    return ADDRESS.sub(moved, text)


def _guess(body: str) -> Task:
    given = predict.read(body)
    return Task(
        asked=given.question,
        edit=None,
        choices=given.choices,
        figure="",
        right=given.choices[given.right],
        quoted="\n".join(given.quoted),
        lesson=given.answer,
        whys={},
    )


def _question(body: str, figure: str) -> Task:
    given = questions.parsed(body)
    return Task(
        asked=given.asked,
        edit=given.edit,
        choices=[] if given.number else given.choices,
        figure=figure,
        right=given.choices[given.right],
        quoted="\n".join(given.quoted),
        lesson=given.answer,
        whys=given.whys,
    )


def functions_of(site: Site, source: str) -> list[str]:
    """The functions that the page `source` asks to write."""
    return WRITTEN.findall(site.pages[source])


def sheet(page: Page, name: str, /) -> Iterator[str | Markup]:
    """Guesses first, on a sheet of their own: a figure below would give them away."""
    chapter = chapter_of(page.site, name)
    every = {step.page: tasks_of(page, step.page) for step in chapter.steps}
    for kind, head in (
        ("predict", "Guess, before you read"),
        ("read", "Read a figure"),
        ("change", "Change one number"),
    ):
        yield from ["", f"## {head}", ""]
        for path, tasks in every.items():
            if kind in tasks:
                head = f"### {title_of(page.site, path)}"
                yield from ['<div class="gm-task" markdown>', "", head, ""]
                yield from _to_answer(tasks[kind])
                yield from ["</div>", ""]
    yield from ["", "## Write a function", ""]
    yield "Each is written and checked at the end of its page, which also has hints."
    yield ""
    for path in every:
        for written in functions_of(page.site, path):
            e = exercise_of(page.site, written)
            link = (
                f"[{title_of(page.site, path)}]({page.link(path)}#exercise-{written})"
            )
            yield f"- {e.title}, in {link}"


def _to_answer(task: Task) -> Iterator[str | Markup]:
    if task.figure:
        yield as_html(task.figure)
    yield from ["", task.asked, ""]
    if task.edit:
        yield from [f"In the program, `{task.edit[0]}` becomes `{task.edit[1]}`.", ""]
    if task.choices:
        yield from [f"{TICK}{choice}<br>" for choice in task.choices]
    else:
        yield "Your number: ______"
    yield ""


def solutions(page: Page, name: str, /) -> Iterator[str | Markup]:
    """Page by page: the right answers, what shows them, and a way to write it."""
    for step in chapter_of(page.site, name).steps:
        title = title_of(page.site, step.page)
        yield from ["", f"## [{title}]({page.link(step.page)})", ""]
        heads = {"predict": "The guess", **questions.HEADS}
        for kind, task in tasks_of(page, step.page).items():
            yield from [f"**{heads[kind]}:** {task.right}", ""]
            yield as_html(task.quoted)
            yield from ["", task.lesson, ""]
            yield from [
                f"- Not “{c.rstrip('.')}”: {why}" for c, why in task.whys.items()
            ]
            yield ""
        for written in functions_of(page.site, step.page):
            e = exercise_of(page.site, written)
            yield from [f"**Write the function:** {e.title}", ""]
            yield highlight(page.site, e.solution)


def sheets(page: Page, /) -> Iterator[str | Markup]:
    """A row for each chapter: its pages, their minutes, sheet and solutions."""
    site, table = page.site, paths_of(page.site)
    rows = []
    for chapter in table.chapters:
        paths = [step.page for step in chapter.steps]
        texts = [site.pages[path] for path in paths]
        asked = [len(ASKED.findall(text)) for text in texts]
        written = [len(WRITTEN.findall(text)) for text in texts]
        row = {
            "chapter": chapter,
            "minutes": round(sum(table.minutes(text) for text in texts)),
            "questions": sum(asked + written),
            "sheet": page.link(f"{FOLDER}/{chapter.id}.md"),
            "solutions": page.link(f"{FOLDER}/{chapter.id}-solutions.md"),
        }
        rows.append(row)
    yield from str(fill("sheets.md", rows=rows)).splitlines()
