"""The pages that the build writes: letters of the glossary, sheets for a class.

Each holds a directive alone. In the nav they follow a page that stands there.
"""

from __future__ import annotations

from typing import Any

from snippets._site.catalogue import Site
from snippets._site.paths import TABLE, Chapter, paths_of

TERMS = "glossary/index.md"
TEACH = "teach.md"
LETTER = """\
---
description: >-
  Terms of generative modelling under {0}, each with a definition in one sentence, a
  small program that runs, and a common confusion.
search: {{boost: 0.8}}
---

# Glossary: {0}

::: glossary {1}
"""
SHEET = """\
---
description: >-
  A sheet to print, with all that the pages of one chapter ask: {0}.
search: {{exclude: true}}
---

# A sheet: {0}

Name: ______________________ &emsp; Date: ______________

::: sheet {1}
"""
SOLUTIONS = """\
---
description: >-
  The solutions to a sheet: right answers, why the others are wrong, and functions
  as one can write them. The chapter: {0}.
search: {{exclude: true}}
---

# Solutions: {0}

::: solutions {1}
"""


def following(site: Site) -> dict[str, dict[str, str]]:
    """{page of the nav: {title: path} of the pages that follow it}."""
    letters = {x.upper(): f"glossary/{x}.md" for x in _letters(site)}
    sheets = {}
    for chapter in _chapters(site):
        sheets[f"Sheet: {chapter.title}"] = f"teach/{chapter.id}.md"
        sheets[f"Solutions: {chapter.title}"] = f"teach/{chapter.id}-solutions.md"
    return {TERMS: letters, TEACH: sheets}


def written_pages(site: Site) -> dict[str, str]:
    """{path: text}."""
    made = {
        f"glossary/{letter}.md": LETTER.format(letter.upper(), letter)
        for letter in _letters(site)
    }
    for chapter in _chapters(site):
        for end, text in ("", SHEET), ("-solutions", SOLUTIONS):
            page = f"teach/{chapter.id}{end}.md"
            made[page] = text.format(chapter.title, chapter.id)
    return made


def add_to_nav(nav: list[Any], site: Site) -> None:
    """Lists them behind the pages that they follow, wherever the nav has these."""
    for item in nav:
        for value in item.values() if isinstance(item, dict) else ():
            if isinstance(value, list):
                add_to_nav(value, site)
            elif pages := following(site).get(value):
                nav += [{title: path} for title, path in pages.items()]
                return


def _letters(site: Site) -> list[str]:
    """The letters under which the glossary has a term."""
    return sorted({entry.path.stem[0] for entry in site.entries})


def _chapters(site: Site) -> tuple[Chapter, ...]:
    return paths_of(site).chapters if (site.docs / TABLE).is_file() else ()
