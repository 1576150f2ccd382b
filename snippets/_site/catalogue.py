"""The checkout, read once: its examples, glossary entries, exercises and pages.

There is no registry to edit: an example is a file `snippets/<topic>/<name>.py`. A
`Site` is made for a root and handed down; whoever wants to see a change makes another.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from snippets._site.bundle import Bundler
from snippets._site.errors import UserError
from snippets._site.examples import STAMP, TEXT, Entry, Example, Exercise
from snippets._site.made import MADE, definitions
from snippets._site.sources import Source

__all__ = ["STAMP", "TEXT", "Entry", "Example", "Exercise", "Site"]

GLOSSARY = "glossary.json"
Made = dict[tuple[str, ...], Any]
T = TypeVar("T")


class UnknownExampleError(UserError):
    """No example has this name; the message names the nearest ones."""


class Site:
    """A root folder and all that is in it; in a wheel there is only the package."""

    def __init__(self, root: Path, made: Made | None = None) -> None:
        """`made` holds what other sites computed from the same contents."""
        self.root = root
        self.made: Made = {} if made is None else made
        self.draft = False  # whether a page may show an output of an older program
        self.package = root / "snippets"
        self.docs = root / "docs"
        self.outputs = self.docs / "outputs"
        self.is_checkout = (root / "mkdocs.yml").is_file()
        self.examples: list[Example] = []  # by topic, by name
        self.entries: list[Entry] = []
        self.exercises: list[Exercise] = []
        for path in sorted(self.package.glob("[!_]*/[!_]*.py")):
            if path.parent.name == "glossary":
                self.entries.append(Entry(self, path))
            elif path.parent.name == "exercises":
                self.exercises.append(Exercise(self, path))
            else:
                self.examples.append(Example(self, path))
        # {path under docs/: text}; a folder `docs` beside a wheel is not ours
        self.pages = _read_pages(self.docs) if self.is_checkout else {}
        self._bundler = Bundler(self.package, self.same)
        self._kept: dict[str, Any] = {}

    @property
    def programs(self) -> list[Example]:
        """The examples and the entries: all that has stored outputs."""
        return [*self.examples, *self.entries]

    @cached_property
    def printed_by_entries(self) -> dict[str, dict[str, str]]:
        """{"softmax": {"bundle": digest, "text": what it printed}}."""
        return read_glossary(self.outputs)

    @cached_property
    def _by_name(self) -> dict[str, Example]:
        named = {e.name: e for e in self.programs}
        return named | {e.file: e for e in self.programs}

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def __getitem__(self, name: str) -> Example:
        """The example called `name` (`vae`, `families/vae`, `glossary/softmax`).

        Raises UnknownExampleError, a ValueError, that names the nearest names.
        """
        if name in self._by_name:
            return self._by_name[name]
        near = difflib.get_close_matches(name, self._by_name, n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(near)}?" if near else "see `snippets list`"
        raise UnknownExampleError(f"no example is called {name!r}; {hint}")

    def exercise(self, name: str) -> Exercise | None:
        """The exercise of that name."""
        return self._exercises.get(name)

    @cached_property
    def _exercises(self) -> dict[str, Exercise]:
        return {e.path.stem: e for e in self.exercises}

    def keep(self, key: str, make: Callable[[], T]) -> T:
        """What `make` gives, made once for this site."""
        if key not in self._kept:
            self._kept[key] = make()
        kept: T = self._kept[key]
        return kept

    def same(self, key: tuple[str, ...], make: Callable[[], T]) -> T:
        """What `make` gives, made once: the key holds all that it is made from."""
        if key not in self.made:
            self.made[key] = make()
        made: T = self.made[key]
        return made

    def bundle(self, example: Example) -> str:
        """The one file that `copy` and Download give; raises BundleError."""
        key = f"bundle of {example.name}"
        return self.keep(key, lambda: self._bundler.bundle(example.module))

    def digest(self, example: Example) -> str:
        """SHA-256 of the bundle: another one if anything that it holds changed."""
        key = f"digest of {example.name}"
        return self.keep(key, lambda: sha256(self.bundle(example).encode()))

    def source(self, module: str) -> Source | None:
        """What a module of ours defines and reads; None if there is none."""
        path = self.root.joinpath(*module.split(".")).with_suffix(".py")
        return self._bundler.source(module) if path.is_file() else None

    def data_files(self, example: Example) -> list[str]:
        """The data that it reads, itself or by what it imports: `start/a.txt`."""
        key = f"data of {example.name}"
        return self.keep(key, lambda: self._bundler.data_files(example.module))

    def training(self, example: Example) -> tuple[str, set[str]]:
        """What makes its weights, as text, and the data that this reads."""
        key = f"training of {example.name}"
        return self.keep(key, lambda: self._training(example))

    def _training(self, example: Example) -> tuple[str, set[str]]:
        made = MADE.get(example.name)
        if made is None:
            return self._bundler.recipe(example.module, "weights")
        texts = [self._bundler.recipe(*part)[0] for part in made.parts]
        texts.append(definitions(self.package, made))
        return "\n".join(texts), set(made.reads)

    def shared_data_files(self) -> dict[str, list[str]]:
        """{`snippets.data.digits`: the data that it reads} of each function there."""
        return self._bundler.data_files_by_function("snippets.data")


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_glossary(outputs: Path) -> dict[str, dict[str, str]]:
    """What all entries printed, each with the digest of its bundle."""
    try:
        text = (outputs / GLOSSARY).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    stored: dict[str, dict[str, str]] = json.loads(text)
    return stored


def _read_pages(docs: Path) -> dict[str, str]:
    found = []
    for folder, folders, files in os.walk(docs):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(folder, name) for name in files if name.endswith(".md")]
    return {
        path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(found)
    }
