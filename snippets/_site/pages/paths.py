"""The paths through the lesson pages, and the line at the end of each of these."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from snippets._site.pages.links import Page
from snippets._site.pages.lists import title_of
from snippets._site.pages.templates import fill
from snippets._site.paths import Path, Step, exercises_on, paths_of

PAGE = "paths.md"


def onward(page: Page, /) -> Iterator[str | Markup]:
    """Markdown: the page that follows on the path, and why one reads it."""
    table = paths_of(page.site)
    following = table.after(page.path)
    link = _link(page, following.page)
    takes = ""
    if following is not table.end:
        takes = f", {told(table.minutes(page.site.pages[following.page]))}"
    yield f"**Where to go on:** {link}{takes}. {following.why}"
    for path in table.paths:
        if page.path in path.pages and len(path.pages) < len(table.steps):
            yield from _on_the_short(page, path, following)
    yield from ["{ data-search-exclude=1 }", ""]


def _on_the_short(page: Page, path: Path, following: Step) -> Iterator[str]:
    """Where a shorter path goes another way than the long one, or ends."""
    name = f"[{path.title.lower()}]({page.link(PAGE)}#{path.id})"
    at = path.pages.index(page.path)
    if at + 1 == len(path.pages):
        if len(path.pages) > 1:
            yield f"Here the path of {name} ends."
    elif path.pages[at + 1] != following.page:
        yield f"On the path of {name}, {_link(page, path.pages[at + 1])} is next."


def paths(page: Page, /) -> Iterator[str | Markup]:
    """Markdown: each path with its pages, their minutes, needs and exercises."""
    site, table = page.site, paths_of(page.site)
    rows = {
        step.page: {
            "link": _link(page, step.page),
            "minutes": table.minutes(site.pages[step.page]),
            "why": step.why,
            "needs": [_link(page, needed) for needed in step.needs],
            "exercises": exercises_on(site, step.page),
        }
        for step in table.steps
    }
    listed = []
    for path in table.paths:
        minutes = {p: float(str(rows[p]["minutes"])) for p in path.pages}
        if path.until:
            last = path.pages[-1]
            minutes[last] = table.minutes(site.pages[last], path.until)
        listed.append({"path": path, "minutes": minutes})
    text = fill(
        "paths.md",
        table=table,
        listed=listed,
        rows=rows,
        told=told,
        every=sum(len(exercises_on(site, step.page)) for step in table.steps),
    )
    yield from str(text).splitlines()


def told(minutes: float) -> str:
    """`1 hour 5 minutes`, as one says it; at least a minute."""
    hours, rest = divmod(max(1, round(minutes)), 60)
    parts = [(hours, "hour"), (rest, "minute")]
    return " ".join(f"{n} {word}{'s' if n > 1 else ''}" for n, word in parts if n)


def _link(page: Page, target: str) -> str:
    return f"[{title_of(page.site, target)}]({page.link(target)})"
