"""Finds the examples by walking the folders; there is no registry to edit.

An example is a file `snippets/<topic>/<name>.py`. Its docstring says what it
is (first line), what it shows and what it needs; its test, its output folder
and its download are found by its name.
"""

from __future__ import annotations

import ast
import difflib
import importlib
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parent
ROOT = PACKAGE.parent  # the checkout; in an installed wheel there is only PACKAGE
OUTPUTS = ROOT / "docs" / "outputs"
LABEL = re.compile(r"(But|Shows|Reference|Notation|Needs|Formula|Confusion|Also|See):")
REGION = re.compile(r"^\s*# --8<-- \[(start|end):([\w-]+)\]\s*$")


class UnknownExampleError(ValueError):
    """No example has this name; the message names the nearest ones."""


@dataclass(frozen=True)
class Example:
    """One example: a file, and all that is derived from its name."""

    path: Path

    @property
    def topic(self) -> str:
        return self.path.parent.name

    @property
    def name(self) -> str:
        """`vae`; a glossary entry is `glossary/softmax`, for terms recur."""
        stem = self.path.stem
        return f"glossary/{stem}" if self.topic == "glossary" else stem

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
        stem = "glossary" if self.topic == "glossary" else self.path.stem
        return f"tests/{self.topic}/test_{stem}.py"

    @property
    def outputs(self) -> Path:
        return OUTPUTS / self.name

    @property
    def download(self) -> Path:
        return self.outputs / self.path.name

    @cached_property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def docstring(self) -> str:
        return ast.get_docstring(ast.parse(self.source)) or ""

    @property
    def body(self) -> str:
        """The source after the docstring."""
        end = ast.parse(self.source).body[0].end_lineno
        return "\n".join(self.source.splitlines()[end:]).strip("\n")

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
    def lines(self) -> int:
        return len(self.source.splitlines())

    @property
    def stamp(self) -> dict[str, Any]:
        """What the last build wrote about itself; {} if it was never built."""
        try:
            text = (self.outputs / "stamp.json").read_text(encoding="utf-8")
        except FileNotFoundError:
            return {}
        stamp: dict[str, Any] = json.loads(text)
        return stamp

    def region(self, name: str) -> str:
        """The lines between `[start:name]` and `[end:name]`, dedented markers out.

        Raises ValueError if the region is missing, unclosed or empty.
        """
        inside, kept, seen = False, [], []
        for line in self.source.splitlines():
            if mark := REGION.match(line):
                seen.append(mark[2])
                inside = mark[1] == "start" if mark[2] == name else inside
            elif inside:
                kept.append(line)
        if inside or not "".join(kept).strip():
            known = ", ".join(dict.fromkeys(seen)) or "none"
            raise ValueError(
                f"{self.source_path} has no complete region {name!r} (it has: {known})"
            )
        return "\n".join(kept).strip("\n")


@dataclass(frozen=True)
class Exercise(Example):
    """A file of `exercises/`: a task, a model solution and the check of both."""

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


def exercises() -> list[Exercise]:
    """Every exercise, in the order of their names."""
    paths = sorted((PACKAGE / "exercises").glob("*.py"))
    return [Exercise(p) for p in paths if not p.name.startswith("_")]


def code(example: Example) -> str:
    """The file as a reader sees it: without the region markers."""
    lines = example.source.splitlines()
    return "\n".join(line for line in lines if not REGION.match(line)).strip("\n")


def examples() -> list[Example]:
    """Every example, topic by topic, in the order of their names."""
    paths = sorted(PACKAGE.glob("*/*.py"))
    found = [Example(p) for p in paths if not p.name.startswith("_")]
    return [e for e in found if e.topic != "exercises"]


def find(name: str) -> Example:
    """The example called `name` (`vae`, `families/vae`, `glossary/softmax`).

    Raises UnknownExampleError, a ValueError, that names the nearest names.
    """
    every = {e.name: e for e in examples()}
    every |= {f"{e.topic}/{e.path.stem}": e for e in every.values()}
    if name in every:
        return every[name]
    near = difflib.get_close_matches(name, every, n=3, cutoff=0.5)
    hint = f"did you mean {', '.join(near)}?" if near else "see `snippets list`"
    raise UnknownExampleError(f"no example is called {name!r}; {hint}")
