"""The glossary: terms, links to them, the pages that use them, their entries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markupsafe import Markup

from snippets._site.catalogue import Entry, Site
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page, path_of
from snippets._site.pages.templates import fill

LINK = r"\[\[([^\[\]|]+)(?:\|([^\[\]|]+))?\]\]"


@dataclass(frozen=True)
class Term:
    """One entry, read from its example's docstring."""

    entry: Entry
    name: str
    definition: str

    @property
    def slug(self) -> str:
        """Its anchor; `token_.py` has an underscore more, see test_contract.py."""
        return self.entry.path.stem.rstrip("_").replace("_", "-")

    @property
    def page(self) -> str:
        """The page of its letter, under docs/."""
        return f"glossary/{self.slug[0]}.md"

    def field(self, label: str) -> str:
        """A labelled paragraph of the docstring, on one line."""
        return " ".join(self.entry.fields.get(label, "").split())

    def names(self, label: str) -> list[str]:
        """A labelled paragraph that is a list of names."""
        return [name.strip() for name in self.field(label).split(",") if name.strip()]


class Glossary:
    """The terms of a site, by each of their spellings."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.terms: dict[str, Term] = {}
        for entry in site.entries:
            name, colon, definition = entry.summary.partition(": ")
            if not colon:
                raise PageError(
                    f"{entry.path.name}: its docstring must open `term: definition`"
                )
            term = Term(entry, name, definition[0].upper() + definition[1:])
            for spelling in [name, *term.names("Also"), *term.names("Forms")]:
                other = self.terms.setdefault(spelling.lower(), term)
                if other is not term:
                    raise PageError(f"{spelling!r} is both {other.name} and {name}")

    def __getitem__(self, name: str) -> Term:
        """The entry for a spelling; raises PageError if there is none."""
        plain = " ".join(name.split())
        if plain.lower() not in self.terms:
            stem = re.sub(r"[^a-z0-9]+", "_", plain.lower())
            raise PageError(
                f"the glossary has no {plain!r}; add snippets/glossary/{stem}.py"
            )
        return self.terms[plain.lower()]

    def entries(self) -> list[Term]:
        """All of them, each once, in the order of their anchors."""
        return sorted(set(self.terms.values()), key=lambda term: term.slug)

    def letters(self) -> list[str]:
        """The letters that some term begins with."""
        return sorted({term.slug[0] for term in self.entries()})

    def used_in(self) -> dict[str, list[tuple[str, str]]]:
        """{slug: [(page, title), ...]}: the pages that link to each entry."""
        return self.site.keep("used in", self._find_uses)

    def _find_uses(self) -> dict[str, list[tuple[str, str]]]:
        uses: dict[str, list[tuple[str, str]]] = {}
        for path, text in self.site.pages.items():
            heading = re.search(r"^# (.+)$", text, re.M)
            title = heading[1] if heading else path
            links = re.findall(LINK, outside_code(text))
            for slug in {self[wanted or shown].slug for shown, wanted in links}:
                uses.setdefault(slug, []).append((path, title))
        return uses


def glossary_of(site: Site) -> Glossary:
    """The glossary, read once a site."""
    return site.keep("glossary", lambda: Glossary(site))


def outside_code(text: str) -> str:
    """The text without fenced blocks and code spans, where no term is linked."""
    text = re.sub(r"^(```+|~~~+).*?^\1", "", text, flags=re.M | re.S)
    return re.sub(r"`[^`\n]*`", "", text)


def glossary(page: Page, letter: str = "", /) -> Iterator[str | Markup]:
    """Markdown: the entries of one letter; without it, the list of all."""
    known = glossary_of(page.site)
    if not letter:
        for term in known.entries():
            yield f"- [[{term.name}]]: {term.definition}"
        return
    if letter not in known.letters():
        raise PageError(
            f"no term begins with {letter!r}; letters are {', '.join(known.letters())}"
        )
    uses = known.used_in()
    for term in known.entries():
        if term.slug[0] == letter:
            pages = [(title, page.link(at)) for at, title in uses.get(term.slug, [])]
            see = term.names("See")
            also = term.names("Also")
            text = fill("entry.md", term=term, see=see, also=also, pages=pages)
            yield from str(text).splitlines()
            yield ""


class TermLink(InlineProcessor):
    """`[[softmax]]` or `[[these numbers|logits]]` -> a link to the glossary."""

    def __init__(self, md: Markdown, site: Site) -> None:
        super().__init__(LINK, md)
        self.site = site

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:
        """Markdown's interface: a match in, an element and its span out."""
        page = Page(self.site, path_of(self.md), "", "")
        try:
            term = glossary_of(self.site)[m[2] or m[1]]
        except PageError as error:
            raise PageError(f"docs/{page.path}: {error}") from error
        link = Element("a", {"class": "gm-term", "title": term.definition})
        link.set("href", f"{page.link(term.page)}#{term.slug}")
        link.text = m[1]
        return link, m.start(0), m.end(0)
