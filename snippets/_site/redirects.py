"""Old addresses: a small page at each, which sends the reader to the new one.

The table is `extra.redirects` in mkdocs.yml, `old page: new page`, both as files
below docs/; the new one may end in `#section`. It works without JavaScript, and the
page's own policy allows nothing at all.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping

from snippets._site.pages.templates import fill


def address(page: str) -> str:
    """`how/gpt.md` -> `how/gpt/`, `how/index.md` -> `how/`."""
    path = page.removesuffix(".md")
    if path == "index" or path.endswith("/index"):
        return path.removesuffix("index")
    return f"{path}/"


def redirects(
    table: Mapping[str, str], pages: Collection[str], site_url: str
) -> dict[str, str]:
    """The files to add, each with its HTML: `how/old/index.html` -> `<!doctype ...`.

    Raises ValueError if a new page does not exist, or an old one still does.
    """
    made: dict[str, str] = {}
    for old, target in table.items():
        new, mark, section = target.partition("#")
        if new not in pages:
            raise ValueError(f"extra.redirects: {old} goes to {new}, which is no page")
        if old in pages:
            raise ValueError(f"extra.redirects: {old} is still a page of its own")
        end = address(new) + mark + section
        link = posixpath.relpath(address(new) or ".", address(old)) + "/"
        made[f"{address(old)}index.html"] = fill(
            "moved.html",
            canonical=f"{site_url.rstrip('/')}/{end}",
            link=link + mark + section,
            name=end or "home",
        )
    return made
