"""The list of all claims, and on which page an example is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict

from markupsafe import Markup

from snippets._site.catalogue import Example, Site
from snippets._site.claims import assertions
from snippets._site.pages.links import Page
from snippets._site.pages.templates import fill
from snippets._site.retrained import Row, age, retrainings


def claims(page: Page, /) -> Iterator[str | Markup]:
    """The claims of each page, folded, with the tests that assert them."""
    shown = shown_on(page.site)
    pages: dict[str, list[dict[str, object]]] = {}
    for e in page.site.examples:
        trained = retrainings(e)
        for made in assertions(e):
            row = {
                **asdict(made),
                "program": e.name,
                "trained": _outcome(e, made.test, trained),
            }
            pages.setdefault(shown.get(e.name, ""), []).append(row)
    every = [row for rows in pages.values() for row in rows]
    yield (
        f"{len(every)} claims; {_count(every, 'baseline')} stand beside a baseline, "
        f"{_count(every, 'cheater')} beside a cheater."
    )
    for path, rows in sorted(pages.items()):
        title = "On no page"
        if path:
            title = f"[{title_of(page.site, path)}]({page.link(path)})"
        anchor = path.removesuffix(".md").replace("/", "-") or "on-no-page"
        yield from ("", f"## {title} {{ #{anchor} data-search-exclude }}", "")
        baselines, cheaters = (_count(rows, name) for name in ("baseline", "cheater"))
        yield fill("claims.html", rows=rows, baselines=baselines, cheaters=cheaters)


def title_of(site: Site, path: str) -> str:
    """The heading of a page."""
    found = re.search(r"^# (.+)$", site.pages[path], re.M)
    return found[1] if found else path


def _count(rows: list[dict[str, object]], name: str) -> int:
    return sum(bool(row[name]) for row in rows)


def _outcome(example: Example, test: str, rows: list[Row]) -> str:
    """How many trainings with other seeds left the claim standing."""
    if not rows:
        return ""
    name = f"{example.name}::{test}"
    held = sum(name not in row.failed for row in rows)
    changed = {age(example.site, row) for row in rows} - {""}
    if not changed:
        return f"holds in {held} of {len(rows)}"
    since = " and ".join(sorted(changed))
    return f"held in {held} of {len(rows)}; since then the {since} changed"


def shown_on(site: Site) -> dict[str, str]:
    """{example: the first page that shows it}."""
    found: dict[str, str] = {}
    for path, text in site.pages.items():
        for name in re.findall(r"^::: example ([\w/]+)", text, re.M):
            found.setdefault(site[name].name, path)
    return found
