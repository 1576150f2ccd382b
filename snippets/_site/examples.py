"""An example, a glossary entry, an exercise: a file, and all that its name tells.

Its docstring says what it is (first line), what it shows and what it needs; its test,
its outputs and its download are found by its name.
"""

from __future__ import annotations

import ast
import importlib
import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from snippets._site.made import MADE
from snippets._site.regions import regions, without_marks

if TYPE_CHECKING:
    from snippets._site.catalogue import Site

LABEL = re.compile(
    r"(But|Shows|Reference|Notation|Needs|Formula|Confusion|Also|Forms|See):"
)
TEXT, STAMP = "output.txt", "stamp.json"


@dataclass(frozen=True)
class Example:
    """One example: a file, and all that is derived from its name."""

    site: Site = field(repr=False, compare=False)
    path: Path

    in_glossary = False
    runs_with_seed = True

    @property
    def topic(self) -> str:
        return self.path.parent.name

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def file(self) -> str:
        """`families/vae`: the path in the package, without `.py`."""
        return f"{self.topic}/{self.path.stem}"

    @property
    def module(self) -> str:
        return f"snippets.{self.topic}.{self.path.stem}"

    @property
    def source_path(self) -> str:
        return f"snippets/{self.topic}/{self.path.name}"

    @property
    def test_path(self) -> str:
        return f"tests/{self.topic}/test_{self.path.stem}.py"

    @property
    def outputs(self) -> Path:
        return self.site.outputs / self.name

    @property
    def download(self) -> Path:
        """Where the built site has the one-file bundle; in no checkout."""
        return self.outputs / self.path.name

    @cached_property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def docstring(self) -> str:
        key = "docstring", self.source
        return self.site.same(key, lambda: ast.get_docstring(self.tree) or "")

    @property
    def code(self) -> str:
        """The file as a reader sees it: without the region markers."""
        return without_marks(self.source)

    @property
    def body(self) -> str:
        """The source after the docstring."""
        end = self.tree.body[0].end_lineno
        return "\n".join(self.source.splitlines()[end:]).strip("\n")

    @property
    def shown(self) -> str:
        """What a page shows that asks for no region."""
        return self.code

    @property
    def summary(self) -> str:
        return self.docstring.partition("\n")[0]

    @cached_property
    def fields(self) -> dict[str, str]:
        """The labelled paragraphs of the docstring: {"But": "...", ...}."""
        parts = re.split(rf"^{LABEL.pattern}", self.docstring, flags=re.MULTILINE)
        return {k: v.strip() for k, v in zip(parts[1::2], parts[2::2], strict=True)}

    @property
    def shows(self) -> list[str]:
        """The claims that the example's test asserts, a line each."""
        lines = self.fields.get("Shows", "").splitlines()
        return [line[2:].strip() for line in lines if line.startswith("- ")]

    @property
    def needs(self) -> str:
        return self.fields.get("Needs", "NumPy").rstrip(".")

    @property
    def in_playground(self) -> bool:
        """Whether it runs in the page, and may be chosen there."""
        return self.needs == "NumPy"

    @property
    def has_weights(self) -> bool:
        """Whether a command makes what it keeps: most define `weights(seed)`."""
        functions = [n.name for n in self.tree.body if isinstance(n, ast.FunctionDef)]
        return self.name in MADE or "weights" in functions

    @property
    def weights(self) -> tuple[str, ...]:
        """The files that its training leaves, under `snippets/`."""
        return MADE[self.name].files if self.name in MADE else (f"{self.file}.npz",)

    @property
    def lines(self) -> int:
        return len(self.source.splitlines())

    @property
    def stamp(self) -> dict[str, Any]:
        """What the last build wrote about itself; {} if it was never built."""
        try:
            text = (self.outputs / STAMP).read_text(encoding="utf-8")
        except FileNotFoundError:
            return {}
        stamp: dict[str, Any] = json.loads(text)
        return stamp

    @property
    def printed(self) -> str:
        """The stored text; raises FileNotFoundError if it was never built."""
        return (self.outputs / TEXT).read_text(encoding="utf-8")

    @property
    def drawn(self) -> list[str]:
        """The names of the other stored files: pictures, sounds, data."""
        return [name for name in self.stamp.get("files", {}) if name != TEXT]

    def region(self, name: str) -> str:
        """The lines between `[start:name]` and `[end:name]`, other marks out.

        Raises ValueError if the region is missing, unclosed or empty.
        """
        found = {r.name: r for r in regions(self.source)}
        if name in found:
            lines = self.source.splitlines()[found[name].first - 1 : found[name].last]
            if text := without_marks("\n".join(lines)):
                return text
        known = ", ".join(found) or "none"
        raise ValueError(
            f"{self.source_path} has no complete region {name!r} (it has: {known})"
        )


@dataclass(frozen=True)
class Entry(Example):
    """One term of the glossary, `glossary/softmax`: terms recur as examples."""

    in_glossary = True
    runs_with_seed = False
    in_playground = False

    @property
    def name(self) -> str:
        return f"glossary/{self.path.stem}"

    @property
    def test_path(self) -> str:
        return "tests/glossary/test_glossary.py"

    @property
    def shown(self) -> str:
        """Its docstring is the text above."""
        return self.body

    @property
    def stamp(self) -> dict[str, Any]:
        """All entries share one file, which holds what each printed, too."""
        return self.site.printed_by_entries.get(self.path.stem, {})

    @property
    def printed(self) -> str:
        if not self.stamp:
            raise FileNotFoundError(f"{self.name} was never built")
        return str(self.stamp["text"])


@dataclass(frozen=True)
class Exercise(Example):
    """A file of `exercises/`: a task, a model solution and the check of both."""

    @property
    def test_path(self) -> str:
        return "tests/exercises/test_exercises.py"

    @property
    def title(self) -> str:
        return self.summary

    @property
    def task(self) -> str:
        """The second paragraph of the docstring."""
        return " ".join(self.docstring.split("\n\n")[1].split())

    @property
    def hints(self) -> list[str]:
        parts = re.split(r"^Hint: ", self.docstring, flags=re.MULTILINE)
        return [" ".join(part.split()) for part in parts[1:]]

    @property
    def solution(self) -> str:
        return self.region("solution")

    @property
    def stub(self) -> str:
        """The solution without what it does: the reader writes that."""
        lines = self.solution.splitlines()
        function = ast.parse(self.solution).body[0]
        assert isinstance(function, ast.FunctionDef)
        head = lines[: function.body[0].end_lineno]  # to the docstring's end
        body = ["    return None  # write this"]
        return "\n".join(["import numpy as np", "", "", *head, *body])

    def load(self) -> Any:
        return importlib.import_module(self.module)
