"""The catalogue: a card for each example, with the picture or the text it made."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from snippets._site import store
from snippets._site.catalogue import Example, Site
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.lists import shown_on, title_of
from snippets._site.pages.pictures import read_png
from snippets._site.pages.templates import fill
from snippets._site.paths import paths_of

TABLE = "catalogue.toml"  # under docs/
TYPES, FAMILIES, PICTURES = "type", "family", "picture"
LINES, WIDTH = 8, 46  # what is shown of a text
GREY = 0  # the colour type of a PNG of ink on white
SVG_SIZE = 320, 200  # before it has loaded: its frame is of this shape


def catalogue(page: Page, /) -> Iterator[str | Markup]:
    """Markdown and HTML: the cards, under the chapters of the path."""
    site = page.site
    shown = shown_on(site)
    yield fill("catalogue.html", count=len(site.examples))
    for title, names in by_chapter(site).items():
        anchor = title.lower().replace(" ", "-")
        yield from ("", f"## {title} {{ #{anchor} data-search-exclude }}", "")
        cards = [_card(page, site[name], shown.get(name, "")) for name in names]
        yield fill("cards.html", cards=cards)


def by_chapter(site: Site) -> dict[str, list[str]]:
    """{a chapter's title: its examples, in the order in which they are read}."""
    shown = shown_on(site)
    found: dict[str, list[str]] = {}
    for chapter in paths_of(site).chapters:
        for step in chapter.steps:
            here = [name for name, at in shown.items() if at == step.page]
            found.setdefault(chapter.title, []).extend(here)
    listed = {name for names in found.values() for name in names}
    rest = [e.name for e in site.examples if e.name not in listed]
    if rest:
        found["On no lesson page"] = rest
    return {title: names for title, names in found.items() if names}


def kinds_of(site: Site, name: str) -> dict[str, list[str]]:
    """The types and the families of an example.

    Raises PageError if the table gives it no type.
    """
    table = _table(site)
    kinds = {
        what: [kind for kind, names in table.get(what, {}).items() if name in names]
        for what in (TYPES, FAMILIES)
    }
    if not kinds[TYPES]:
        raise PageError(f"{name} has no type in docs/{TABLE}")
    return kinds


def _table(site: Site) -> dict[str, Any]:
    path = site.docs / TABLE
    return site.keep(TABLE, lambda: tomllib.loads(path.read_text(encoding="utf-8")))


def _card(page: Page, e: Example, at: str) -> dict[str, Any]:
    site = page.site
    seconds = site.keep("times", lambda: store.times(site)).get(e.name, [""])[0]
    folder = e.outputs.relative_to(site.docs).as_posix()
    kinds = kinds_of(site, e.name)
    download = page.url(f"{folder}/{e.path.name}")
    return {
        "name": e.name,
        "summary": e.summary,
        "link": page.url(at.removesuffix("index.md").removesuffix(".md")) + "/",
        "title": title_of(site, at) if at else "",
        "types": kinds[TYPES],
        "families": kinds[FAMILIES],
        "needs": e.needs,
        "only": e.needs == "NumPy",
        "seconds": seconds,
        "download": download,
        "picture": _picture(page, e),
        "text": _first_lines(e),
    }


def _picture(page: Page, e: Example) -> dict[str, Any] | None:
    """The published picture of the example; None if it draws nothing."""
    drawn = [name for name in e.drawn if name.endswith((".svg", ".png"))]
    if not drawn:
        return None
    name = _table(page.site).get(PICTURES, {}).get(e.name, drawn[0])
    if name not in drawn:
        raise PageError(f"docs/{TABLE}: {e.name} draws no {name}; it draws {drawn}")
    path = e.outputs / name
    width, height = SVG_SIZE
    ink = True  # drawings are, too: their hues are kept when light and dark change
    if path.suffix == ".png":
        data = path.read_bytes()
        width, height, _ = read_png(data)
        ink = data[25] == GREY
    return {
        "url": page.url(path.relative_to(page.site.docs).as_posix()),
        "kind": path.suffix[1:],
        "ink": ink,
        "width": width,
        "height": height,
    }


def _first_lines(e: Example) -> str:
    lines = [line for line in e.printed.splitlines() if line.strip()]
    return "\n".join(line[:WIDTH] for line in lines[:LINES])
