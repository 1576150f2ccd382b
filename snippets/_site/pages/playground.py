"""The playground: an editor, with all examples in its menu."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from snippets._site.archive import FOLDER
from snippets._site.catalogue import Example
from snippets._site.pages.cards import by_chapter
from snippets._site.pages.code import highlight
from snippets._site.pages.links import Page
from snippets._site.pages.pictures import read_png
from snippets._site.pages.templates import fill

FIRST = "first.py"  # in FOLDER: what stands on the empty page
SHOWN = (".png", ".svg", ".wav")


def playground(page: Page, /) -> Markup:
    """The controls, the first program, and room for what a run gives."""
    site = page.site
    chapters = {
        title: [_option(site[name]) for name in names]
        for title, names in by_chapter(site).items()
    }
    first = (site.docs / FOLDER / FIRST).read_text(encoding="utf-8")
    return fill(
        "playground.html",
        chapters=chapters,
        count=len(site.examples),
        code=highlight(site, first),
        outputs=page.url(site.outputs.relative_to(site.docs).as_posix()) + "/",
        catalogue=page.url("catalogue") + "/",
    )


def _option(e: Example) -> dict[str, Any]:
    files = [name for name in e.drawn if name.endswith(SHOWN)]
    alts = {name: _alt(e, name) for name in files}
    return {
        "name": e.name,
        "file": e.file,
        "summary": e.summary,
        "needs": "" if e.in_playground else e.needs,
        "made": json.dumps(alts),
    }


def _alt(e: Example, name: str) -> str:
    """What a picture shows; a drawing and a sound say so themselves."""
    if not name.endswith(".png"):
        return name
    return read_png((e.outputs / name).read_bytes())[2]
