"""Old addresses: a small page at each, which sends the reader to the new one.

The table is `extra.redirects` in mkdocs.yml, `old page: new page`, both as files
below docs/; the new one may end in `#section`. It works without JavaScript, and the
page's own policy allows nothing at all.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping
from html import escape

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>This page has moved</title>
<link rel="canonical" href="{canonical}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={link}">
<meta name="viewport" content="width=device-width">
</head>
<body>
<p>This page has moved: <a href="{link}">{name}</a>.</p>
</body>
</html>
"""


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
    made = {}
    for old, target in table.items():
        new, mark, section = target.partition("#")
        if new not in pages:
            raise ValueError(f"extra.redirects: {old} goes to {new}, which is no page")
        if old in pages:
            raise ValueError(f"extra.redirects: {old} is still a page of its own")
        end = address(new) + mark + section
        link = posixpath.relpath(address(new) or ".", address(old)) + "/"
        made[f"{address(old)}index.html"] = PAGE.format(
            canonical=escape(f"{site_url.rstrip('/')}/{end}"),
            link=escape(link + mark + section),
            name=escape(end or "home"),
        )
    return made
