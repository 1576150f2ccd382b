"""The order of the lesson pages, from docs/paths.toml, and how long each takes."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import PurePosixPath

from snippets._site.catalogue import Site
from snippets._site.errors import UserError

TABLE = "paths.toml"  # under docs/
PROSE_ENDS = re.compile(r"^## Exercises$|^::: exercise", re.MULTILINE)
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
DIRECTIVE = re.compile(r"^ *::: +.+$", re.MULTILINE)
ADDRESS = re.compile(r"\]\([^)]*\)|\{[^}\n]*\}|<[^>\n]+>")
NO_OUTPUT = re.compile(r"::: +(onward|predict)|output=none")


@dataclass(frozen=True)
class Step:
    """A page of the path: why one reads it, and the pages that it needs."""

    page: str
    why: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chapter:
    """Some pages of the path, under one title."""

    id: str
    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Path:
    """A choice of pages for a reader's time; without `pages` it has them all."""

    id: str
    title: str
    what: str
    pages: tuple[str, ...]
    until: str = ""  # the heading at which its last page may be left


@dataclass(frozen=True)
class Paths:
    """All that the table says."""

    chapters: tuple[Chapter, ...]
    paths: tuple[Path, ...]
    end: Step
    words: int  # read in a minute
    seconds: int  # spent on an output

    @property
    def steps(self) -> list[Step]:
        """All pages, in their order."""
        return [step for chapter in self.chapters for step in chapter.steps]

    def after(self, page: str) -> Step:
        """The page that follows; raises UserError if `page` is not on the path."""
        following = [*self.steps[1:], self.end]
        for step, next_step in zip(self.steps, following, strict=True):
            if step.page == page:
                return next_step
        raise UserError(f"{page} is not in docs/{TABLE}")

    def minutes(self, text: str, until: str = "") -> float:
        """What the reading of a page takes, its programs and exercise left out."""
        text = PROSE_ENDS.split(FRONT_MATTER.sub("", text))[0]
        if until:
            text, found, _ = text.partition(f"\n## {until}\n")
            if not found:
                raise UserError(f"docs/{TABLE}: no heading {until!r} to read until")
        outputs = sum(not NO_OUTPUT.search(line) for line in DIRECTIVE.findall(text))
        prose = ADDRESS.sub("", DIRECTIVE.sub("", text))
        words = re.findall(r"\w[\w'’-]*", prose)
        return len(words) / self.words + outputs * self.seconds / 60


def paths_of(site: Site) -> Paths:
    """The table, read once."""
    return site.keep("paths", lambda: _read(site))


def name_of(kind: str, page: str) -> str:
    """Under which name a browser remembers that it is solved: `read-vae`."""
    return f"{kind}-{PurePosixPath(page).stem}"


def exercises_on(site: Site, page: str) -> list[str]:
    """The names of a page's exercises, in their order."""
    asked = re.findall(
        r"^::: (read|change|exercise) (\S+)", site.pages[page], re.MULTILINE
    )
    return [name if kind == "exercise" else name_of(kind, page) for kind, name in asked]


def _read(site: Site) -> Paths:
    table = tomllib.loads((site.docs / TABLE).read_text(encoding="utf-8"))
    chapters = [
        Chapter(each["id"], each["title"], tuple(_step(step) for step in each["page"]))
        for each in table["chapter"]
    ]
    return Paths(
        tuple(chapters),
        tuple(_path(each, chapters) for each in table["path"]),
        _step(table["end"]),
        table["words_a_minute"],
        table["seconds_an_output"],
    )


def _step(row: dict[str, object]) -> Step:
    needs = row.get("needs", [])
    assert isinstance(needs, list)
    return Step(str(row["page"]), str(row["why"]), tuple(needs))


def _path(row: dict[str, object], chapters: list[Chapter]) -> Path:
    every = [step.page for chapter in chapters for step in chapter.steps]
    pages = row.get("pages", every)
    assert isinstance(pages, list)
    until = str(row.get("until", ""))
    return Path(
        str(row["id"]), str(row["title"]), str(row["what"]), tuple(pages), until
    )
