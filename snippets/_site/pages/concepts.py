"""A map of the lesson pages: what each needs, and the terms that it brings."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from snippets._site.catalogue import Site
from snippets._site.layered import Size, direct, line, place
from snippets._site.pages.glossary import LINK, Term, glossary_of, outside_code
from snippets._site.pages.links import Page
from snippets._site.pages.lists import title_of
from snippets._site.pages.templates import fill
from snippets._site.paths import paths_of

NAV = re.compile(r"^ +- (.+): (\S+\.md)$", re.MULTILINE)
TERMS = 2  # on a box
LETTER = 7.4  # pixels of an average one in the name of a box, rather more than less
SMALL = 6.8  # and in a term
INSET = 10
SIZES = {
    "wide": Size(columns=4, width=190, height=92, gap=28, drop=36),
    "narrow": Size(columns=2, width=158, height=92, gap=20, drop=32),
}


def concepts(page: Page, /) -> Iterator[str | Markup]:
    """Two drawings, one for a phone, and the same as a list."""
    nodes = _nodes(page)
    needs = {name: node["needs"] for name, node in nodes.items()}
    lines = direct(needs)
    for kind, size in SIZES.items():
        places = place(needs, size)
        boxes = [
            {
                **node,
                "x": size.left(places[name][1]),
                "y": size.top(places[name][0]),
                "lines": textwrap.wrap(node["name"], _letters(size, LETTER)),
                "fitting": _fitting(node["terms"], _letters(size, SMALL)),
                "paths": [
                    line(places[each], places[name], size, lane=list(nodes).index(each))
                    for each in lines[name]
                ],
            }
            for name, node in nodes.items()
        ]
        rows = 1 + max(row for row, _ in places.values())
        yield fill(
            "concepts.html",
            kind=kind,
            boxes=boxes,
            size=size,
            height=size.top(rows) - size.drop + 2,
        )
    yield from ("", "## The same as a list { #list data-search-exclude }", "")
    yield fill("concepts_list.html", nodes=nodes)


def terms_of(site: Site) -> dict[str, list[Term]]:
    """{lesson page: the terms that no page before it links to}.

    First those that most lesson pages use.
    """
    known = glossary_of(site)
    found: dict[str, list[Term]] = {}
    seen: dict[str, int] = {}  # in how many pages
    for step in paths_of(site).steps:
        links = re.findall(LINK, outside_code(site.pages[step.page]))
        here = {
            known[wanted or shown].slug: known[wanted or shown]
            for shown, wanted in links
        }
        found[step.page] = [term for slug, term in here.items() if slug not in seen]
        for slug in here:
            seen[slug] = seen.get(slug, 0) + 1
    return {
        page: sorted(new, key=lambda term: -seen[term.slug])
        for page, new in found.items()
    }


def _nodes(page: Page) -> dict[str, dict[str, Any]]:
    site = page.site
    names = {path: name for name, path in NAV.findall(_settings(site))}
    terms = terms_of(site)
    nodes: dict[str, dict[str, Any]] = {}
    for chapter in paths_of(site).chapters:
        for step in chapter.steps:
            title = title_of(site, step.page)
            nodes[step.page] = {
                "name": title if step.page.endswith("index.md") else names[step.page],
                "title": title,
                "link": page.url(re.sub(r"(index)?\.md$", "", step.page)) + "/",
                "chapter": chapter.title,
                "needs": step.needs,
                "leads": [s.page for s in paths_of(site).steps if step.page in s.needs],
                "terms": [_linked(page, term) for term in terms[step.page]],
            }
    return nodes


def _letters(size: Size, letter: float) -> int:
    return int((size.width - 2 * INSET) / letter)


def _fitting(terms: list[dict[str, str]], letters: int) -> list[dict[str, str]]:
    return [term for term in terms if len(term["name"]) <= letters][:TERMS]


def _linked(page: Page, term: Term) -> dict[str, str]:
    link = f"{page.url(term.page.removesuffix('.md'))}/#{term.slug}"
    return {"name": term.name, "link": link, "definition": term.definition}


def _settings(site: Site) -> str:
    path = site.root / "mkdocs.yml"
    return path.read_text(encoding="utf-8") if path.is_file() else ""
