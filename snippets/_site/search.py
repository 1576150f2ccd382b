"""What a reader may type for a term that the page spells otherwise.

The theme's index splits words at blanks and hyphens, so `top k` finds `top-k`; but
`topk`, `Frechet` and `pretrained` find nothing. Its worker indexes every field that the
index names and shows only the title and the text: so we add two fields that it finds
by and does not show.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import Any

from snippets._site.pages.glossary import Glossary, Term

NAMES = "names"  # all spellings of a glossary entry, as weighty as a title
SPELLINGS = "spellings"  # of the words in a text
FIELDS = {NAMES: {"boost": 1000.0}, SPELLINGS: {"boost": 1.0}}
HYPHENATED = re.compile(r"\b[^\W\d_]+(?:[-‑@][^\W\d_]+)+\b")
ACCENTED = re.compile(r"\b[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*\b")


def add_spellings(index: dict[str, Any], glossary: Glossary) -> None:
    """Adds both fields to a search index as the theme wrote it."""
    index["config"]["fields"] |= FIELDS
    terms = {address(term): term for term in glossary.entries()}
    for doc in index["docs"]:
        if names := spelt(terms.get(doc["location"])):
            doc[NAMES] = " ".join(names)
        text = unescape(re.sub(r"<[^>]+>", " ", f"{doc['title']} {doc['text']}"))
        if words := spellings(text):
            doc[SPELLINGS] = " ".join(words)


def address(term: Term) -> str:
    """Where an entry stands, as the index names it."""
    return f"{term.page.removesuffix('.md')}/#{term.slug}"


def spelt(term: Term | None) -> list[str]:
    """The names of a term, each also as one word, and with its hyphens left out."""
    if term is None:
        return []
    names = [term.name, *term.names("Also"), *term.names("Forms")]
    names += [re.sub(gap, "", name) for name in names for gap in (r"[\s@-]+", r"[@-]")]
    return list(dict.fromkeys([*names, *map(plain, names)]))


def spellings(text: str) -> list[str]:
    """Hyphenated words as one word, and accented ones without their accents."""
    joined = {re.sub(r"[-‑@]", "", word) for word in HYPHENATED.findall(text)}
    found = joined | {plain(word) for word in ACCENTED.findall(text)}
    return sorted({plain(word).lower() for word in found})


def plain(word: str) -> str:
    """Without accents: Fréchet is Frechet."""
    apart = unicodedata.normalize("NFKD", word.replace("ø", "o"))
    return "".join(c for c in apart if not unicodedata.combining(c))
