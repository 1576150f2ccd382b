"""Blocks: an example with its code and output, an output alone, an exercise."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from typing import Literal

from markupsafe import Markup

from snippets._site import store
from snippets._site.catalogue import Example, Exercise, Site
from snippets._site.pages.code import highlight
from snippets._site.pages.errors import PageError
from snippets._site.pages.folding import folded
from snippets._site.pages.links import Page
from snippets._site.pages.pictures import media
from snippets._site.pages.tables import as_html
from snippets._site.pages.templates import fill

log = logging.getLogger("mkdocs.plugins.snippets")


def example(
    page: Page,
    name: str,
    /,
    *,
    region: str = "",
    focus: str = "",
    fold: str = "",
    code: Literal["shown", "none"] = "shown",
    output: str = "",
    tables: Literal["parsed", "none"] = "parsed",
) -> Markup:
    """The code with its title and controls, then what it printed and drew.

    What of the code stands open, `folded` says.
    """
    e = fresh(page, name)
    shown = ""
    if output != "none":
        shown = stored(page, e, output, tables)
    anchor = "-".join(filter(None, ["example", *e.name.split("/"), region]))
    text = e.region(region) if region else e.shown
    return fill(
        "example.html",
        anchor=anchor,
        example=e,
        region=region,
        bar=_bar(page, e, region, text) if code == "shown" else "",
        code=folded(page, text, focus, fold) if code == "shown" else "",
        runs=code == "shown" and e.needs == "NumPy",
        outputs=page.url(e.outputs.relative_to(page.site.docs).as_posix()),
        files=",".join(e.drawn),
        output=shown,
        parts="" if "text" in output.split(",") else output,
    )


def printed(
    page: Page,
    name: str,
    /,
    *,
    output: str,
    tables: Literal["parsed", "none"] = "parsed",
) -> Markup:
    """Named paragraphs and files of an output, without the code."""
    return example(page, name, code="none", output=output, tables=tables)


def fresh(page: Page, name: str) -> Example:
    """The example, if its stored output is that of its source.

    Raises PageError if it is stale, UnknownExampleError if there is none.
    """
    e = page.site[name]
    found = page.site.keep(f"problems of {e.name}", lambda: store.problems(e))
    if found:
        told = f"{name}: {'; '.join(found)}; run: python -m snippets build {name}"
        if not (page.site.draft and e.stamp):
            raise PageError(told)
        page.site.keep(f"warning of {e.name}", lambda: log.warning(told))
    page.used[e.name] = e
    return e


def _bar(page: Page, e: Example, region: str, text: str) -> Markup:
    lines = len(text.splitlines())
    folder = e.outputs.relative_to(page.site.docs).as_posix()
    stem = e.path.stem
    facts = [f"{lines} of {e.lines} lines" if region else f"{lines} lines"]
    if e.shows:
        facts.append(f"{len(e.shows)} claim{'s' * (len(e.shows) > 1)} tested")
    return fill(
        "bar.html",
        name=e.name,
        part=region.replace("-", " "),
        note="" if e.needs == "NumPy" else f"needs {e.needs}: not in a browser",
        solved="",
        sources=_sources(page, e.source_path, e.test_path),
        download=page.url(f"{folder}/{stem}.py"),
        notebook="" if e.in_glossary else page.url(f"{folder}/{stem}.ipynb"),
        facts=facts,
    )


def _sources(page: Page, source: str, test: str) -> list[tuple[str, str, str]]:
    paths = {"source": source, "test": test}
    return [(text, p, page.in_repository(p)) for text, p in paths.items()]


def made(site: Site, used: Iterable[Example]) -> Markup:
    """Once a page: which programs printed what stands there, and what they took."""
    times = site.keep("times", lambda: store.times(site))
    groups: dict[tuple[str, ...], list[tuple[str, str, int]]] = {}
    for e in used:
        seconds, python, numpy, machine = times[e.name]
        where = (python, numpy, machine.replace("_", "-"))
        groups.setdefault(where, []).append((e.name, seconds, len(e.shows)))
    programs = [row for rows in groups.values() for row in rows]
    return fill("made.html", programs=programs, groups=list(groups.items()))


def stored(page: Page, e: Example, wanted: str, tables: str = "parsed") -> Markup:
    """The stored output: all of it, or the named paragraphs and files in order."""
    parsed = tables == "parsed"
    text = e.printed.strip("\n")
    files = [f for f in e.drawn if not f.endswith(".json")]
    parts: list[Markup] = []
    if not wanted:
        if text:
            parts.append(as_html(text, parsed=parsed))
        parts += [media(page, e, file) for file in files]
        return Markup("\n").join(parts)
    named = paragraphs(e)
    for item in wanted.split(","):
        if item in files:
            parts.append(media(page, e, item))
        elif item in named:
            parts.append(as_html(only(e, item), item, parsed))
        elif item == "text":
            parts.append(as_html(text, parsed=parsed))
        else:
            have = ", ".join(["text", *named, *files])
            raise PageError(f"{e.name} has no output {item!r} (it has: {have})")
    return Markup("\n").join(parts)


def paragraphs(e: Example) -> dict[str, str]:
    """{first word: paragraph} of what the example printed."""
    return dict(_named(e))


def only(e: Example, name: str) -> str:
    """The paragraph of that name; raises PageError if two begin with that word."""
    found = [part for word, part in _named(e) if word == name]
    if len(found) > 1:
        raise PageError(f"{e.name} prints {len(found)} paragraphs called {name!r}")
    return found[0]


def _named(e: Example) -> Iterator[tuple[str, str]]:
    for part in e.printed.strip("\n").split("\n\n"):
        if part.strip():
            yield part.split()[0].rstrip(":"), part


def exercise_of(site: Site, name: str) -> Exercise:
    """The exercise of that name; raises PageError if there is none."""
    if e := site.exercise(name):
        return e
    known = ", ".join(e.path.stem for e in site.exercises)
    raise PageError(f"no exercise is called {name!r}; there are {known}")


def exercise(page: Page, name: str, /) -> Iterator[str | Markup]:
    """Markdown and HTML: the task, the stub to fill in, hints and a solution."""
    e = exercise_of(page.site, name)
    title = f"### Write the function: {e.title} {{ #exercise-{name} }}"
    yield from [title, "", e.task, ""]
    bar = fill(
        "bar.html",
        name=name,
        part="",
        note="yours to write",
        solved=name,
        sources=_sources(page, e.source_path, e.test_path),
        download="",
        notebook="",
        facts=[],
    )
    code = highlight(page.site, e.stub)
    yield fill("exercise.html", name=name, bar=bar, code=code)
    for i, hint in enumerate(e.hints, start=1):
        yield from _unfolding(f"Hint {i}", hint[0].upper() + hint[1:])
    yield from _unfolding("A solution", highlight(page.site, e.solution))


def _unfolding(summary: str, content: str | Markup) -> Iterator[str | Markup]:
    head = str(fill("unfolding.html", summary=summary))
    yield from ["", *head.splitlines(), ""]
    yield content
    yield from ["", "</details>"]
