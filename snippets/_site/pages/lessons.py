"""Plans of lessons, from docs/lessons.toml: minute by minute, what a teacher does.

::: lessons
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

from snippets._site.pages.links import Page
from snippets._site.pages.paths import told
from snippets._site.pages.templates import fill

TABLE = "lessons.toml"  # under docs/


def lessons(page: Page, /) -> Iterator[str]:
    """Markdown: a table for each lesson, and how long it is."""
    text = (page.site.docs / TABLE).read_text(encoding="utf-8")
    planned = tomllib.loads(text)["lesson"]
    yield from str(fill("lessons.md", lessons=planned, told=told)).splitlines()
