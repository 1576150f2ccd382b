"""Rebuilds, under `mkdocs serve`, only what a change can be seen on.

A page is known by all that it is made from: its text, the examples, terms, exercises
and drawings that it asks for. Where that is as it was, the built page stays.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

from snippets._site import store
from snippets._site.archive import FOLDER
from snippets._site.catalogue import Site
from snippets._site.pages.cards import TABLE as KINDS
from snippets._site.pages.errors import PageError
from snippets._site.pages.glossary import LINK, glossary_of
from snippets._site.pages.lessons import TABLE as LESSONS
from snippets._site.pages.lists import title_of
from snippets._site.pages.paths import told
from snippets._site.pages.playground import FIRST
from snippets._site.pages.sheets import ASKED, WRITTEN, chapter_of
from snippets._site.paths import TABLE, paths_of
from snippets._site.retrained import read_rows
from snippets._site.written import written_pages

DIRECTIVE = re.compile(r"^ *::: +(\w+) *(.*)$", re.MULTILINE)
EXTENSION = "snippets._site.pages"
REBUILD = "rebuild"  # in config.extra, where one is under way


def fingerprints(site: Site) -> dict[str, str]:
    """{page: a digest of all that it is made from}."""
    return {
        page: _digest([text, *_asked_for(site, text)])
        for page, text in {**site.pages, **written_pages(site)}.items()
    }


def _asked_for(site: Site, text: str) -> Iterator[str]:
    for kind, words in DIRECTIVE.findall(text):
        names = [word for word in words.split() if "=" not in word]
        if kind in LISTS:
            yield LISTS[kind](site, *names)
        else:
            yield from (_named(site, name) for name in names)
    for shown, name in re.findall(LINK, text):
        with suppress(PageError):  # the page itself will say so
            yield glossary_of(site)[name or shown].entry.source


def _named(site: Site, word: str) -> str:
    """What an example, an exercise or a drawing is now; "" if it is none of them."""
    drawing = site.docs / "assets" / "diagrams" / f"{word}.svg"
    if word in site:
        e = site[word]
        return _digest([e.source, site.digest(e), json.dumps(e.stamp)])
    if exercise := site.exercise(word):
        return exercise.source
    return drawing.read_text(encoding="utf-8") if drawing.is_file() else ""


def _catalogue(site: Site) -> str:
    shown = [[e.name, e.summary, e.needs, e.stamp] for e in site.examples]
    places = {page: DIRECTIVE.findall(text) for page, text in site.pages.items()}
    read = KINDS, TABLE, FOLDER + FIRST
    tables = [(site.docs / name).read_text(encoding="utf-8") for name in read]
    return json.dumps([shown, places, tables, store.times(site)])


def _claims(site: Site) -> str:
    tests = {site.root / e.test_path for e in site.examples}
    texts = [path.read_text("utf-8") for path in sorted(tests) if path.is_file()]
    rows = [row.line for row in read_rows(site)]
    return _digest([*texts, *rows, *("\n".join(e.shows) for e in site.examples)])


def _glossary(site: Site, letter: str = "") -> str:
    entries = [e for e in site.entries if e.path.stem.startswith(letter)]
    links = site.keep("links to terms", lambda: _links(site))
    return _digest([links, *(_named(site, e.name) for e in entries)])


def _links(site: Site) -> str:
    links = {
        page: [re.findall("^# .+", text, re.M), re.findall(LINK, text)]
        for page, text in site.pages.items()
    }
    return json.dumps(links)


def _onward(site: Site) -> str:
    """The table, and what it tells of its pages: titles and minutes."""
    return site.keep("pages of the paths", lambda: _told(site))


def _told(site: Site) -> str:
    table = paths_of(site)
    pages = [(step.page, site.pages[step.page]) for step in table.steps]
    minutes = [told(table.minutes(text)) for _, text in pages]
    titles = [title_of(site, page) for page, _ in pages]
    source = (site.docs / TABLE).read_text(encoding="utf-8")
    return _digest([source, *titles, *minutes])


def _paths(site: Site) -> str:
    """The exercises of the pages as well."""
    steps = paths_of(site).steps
    return _digest([_onward(site), *(site.pages[step.page] for step in steps)])


def _sheet(site: Site, name: str) -> str:
    """What the pages of the chapter ask, and the programs that it is about."""
    parts = []
    for step in chapter_of(site, name).steps:
        text = site.pages[step.page]
        asked = [*ASKED.finditer(text), *WRITTEN.finditer(text)]
        lines = [each[0] for each in asked]
        parts += [title_of(site, step.page), *lines]
        parts += _asked_for(site, "\n".join(lines))
    return _digest(parts)


def _sheets(site: Site) -> str:
    """Titles, minutes, and how many questions a page has."""
    pages = [site.pages[step.page] for step in paths_of(site).steps]
    counts = [len(ASKED.findall(x)) + len(WRITTEN.findall(x)) for x in pages]
    return _digest([_onward(site), *map(str, counts)])


def _concepts(site: Site) -> str:
    """The table of the paths, the titles, and the links to the glossary."""
    return _digest([_onward(site), _glossary(site)])


LISTS: dict[str, Callable[..., str]] = {
    "catalogue": _catalogue,
    "concepts": _concepts,
    "claims": _claims,
    "glossary": _glossary,
    "lessons": lambda site: (site.docs / LESSONS).read_text(encoding="utf-8"),
    "onward": _onward,
    "paths": _paths,
    "playground": _catalogue,
    "sheet": _sheet,
    "sheets": _sheets,
    "solutions": _sheet,
}


def _digest(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


class Built:
    """What a build was made from."""

    def __init__(self, site: Site) -> None:
        self.pages = fingerprints(site)
        self.everywhere = _digest([*_settings(site), *sorted(self.pages)])
        self.generated: dict[str, bytes] = {}


def _settings(site: Site) -> Iterator[str]:
    """What every page is made from."""
    yield (site.root / "mkdocs.yml").read_text(encoding="utf-8")
    for folder in site.docs / ".overrides", site.package / "_site":
        for path in sorted(folder.rglob("*.html")):
            yield path.read_text(encoding="utf-8")


class Rebuild:
    """What the server calls after a change, instead of building all."""

    def __init__(self, config: Any, build_all: Callable[[], None]) -> None:
        self.config, self.build_all = config, build_all
        self.site: Site = config.mdx_configs[EXTENSION]["site"]
        self.before = Built(self.site)

    def __call__(self) -> None:
        config = self.config
        self.site = Site(self.site.root, self.site.made)
        self.site.draft = True
        self.now = Built(self.site)
        if self.now.everywhere != self.before.everywhere:
            self.build_all()
        else:
            again = load_config(
                config.config_file_path, site_dir=config.site_dir, strict=config.strict
            )
            again.site_url = config.site_url
            again.extra[REBUILD] = self
            search = again.plugins["material/search"]  # its index stays
            again.plugins.events["post_build"].remove(search.on_post_build)
            build(again, serve_url=again.site_url, dirty=True)
        self.before = self.now

    def leave_what_is_built(self, files: Any) -> None:
        """MkDocs asks each file whether it was modified: only what changed says so."""
        for file in files:
            uri = file.src_uri
            if uri in self.now.pages:
                same = self.before.pages[uri] == self.now.pages[uri]
            elif file.generated_by:
                content = self.now.generated[uri] = file.content_bytes
                same = self.before.generated.get(uri) == content
            else:
                continue  # MkDocs compares the times
            file.is_modified = (lambda: False) if same else (lambda: True)
