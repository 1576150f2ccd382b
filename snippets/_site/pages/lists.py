"""The catalogue: all examples, with where they are shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from snippets._site import store
from snippets._site.catalogue import Site
from snippets._site.pages.links import Page
from snippets._site.pages.templates import fill


def catalogue(page: Page, /) -> Iterator[str | Markup]:
    """Markdown: a table of the examples for each topic, with their pages."""
    shown = shown_on(page.site)
    seconds = store.times(page.site)
    topics: dict[str, list[dict[str, object]]] = {}
    for e in page.site.examples:
        folder = e.outputs.relative_to(page.site.docs).as_posix()
        row = {
            "example": e,
            "seconds": seconds.get(e.name, [""])[0],
            "page": page.link(shown[e.name]) if e.name in shown else "",
            "file": page.link(f"{folder}/{e.path.name}"),
        }
        topics.setdefault(e.topic, []).append(row)
    yield from str(fill("catalogue.md", topics=topics)).splitlines()


def shown_on(site: Site) -> dict[str, str]:
    """{example: the first page that shows it}."""
    found: dict[str, str] = {}
    for path, text in site.pages.items():
        for name in re.findall(r"^::: example ([\w/]+)", text, re.M):
            found.setdefault(site[name].name, path)
    return found
