"""Reads a source of ours: what it defines, imports from us and takes from data files.

Where a bundle holds several sources as one, this is what it needs to know of each.
"""

from __future__ import annotations

import ast
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from snippets._site.errors import UserError

SHARED = ("snippets.autograd", "snippets.media", "snippets.data")
WRITE_IT_SO = "write `from snippets.media import name`; other forms cannot be bundled"


class BundleError(UserError):
    """Why an example cannot be made into one file: where, and what to do."""


@dataclass(eq=False)
class Source:
    """A file whose data reads are look-ups in `_FILES`, and what it defines."""

    name: str  # snippets.families.vae
    place: str  # snippets/families/vae.py
    text: str
    body: list[ast.stmt]
    files: dict[str, bool]  # path under snippets/ -> whether it is bytes
    defines: dict[str, ast.stmt] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)  # bound by two statements or more
    comes_from: dict[str, str] = field(default_factory=dict)  # name -> module

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def docstring_ends(self) -> int:
        return self.body[0].end_lineno or 0

    @cached_property
    def names_in(self) -> dict[ast.stmt, set[str]]:
        """The names that each statement mentions."""
        return {
            stmt: {n.id for n in walk(stmt) if isinstance(n, ast.Name)}
            for stmt in self.body
        }

    @property
    def parents(self) -> set[str]:
        """The examples that it imports from."""
        return {m for m in self.comes_from.values() if m not in SHARED}

    @cached_property
    def files_in(self) -> dict[ast.stmt, set[str]]:
        """The data files that each statement reads."""
        return {
            stmt: {
                n.value
                for n in walk(stmt)
                if isinstance(n, ast.Constant) and n.value in self.files
            }
            for stmt in self.body
        }


def parse(name: str, text: str) -> Source:
    """Raises BundleError where what it imports from us could not be inlined."""
    place = name.replace(".", "/") + ".py"
    folder = PurePosixPath(place).parent.relative_to("snippets")
    tree = ast.parse(text)
    edits: list[tuple[ast.expr | ast.stmt, str]] = []
    files: dict[str, bool] = {}
    for node in walk(tree):
        if isinstance(node, ast.Call) and (found := _data_read(node)):
            path = posixpath.normpath(folder / found[0])
            files[path] = found[1]
            edits.append((node, f"_FILES[{path!r}]"))
        elif isinstance(node, ast.Import | ast.ImportFrom):
            _refuse_odd_import(node, place)
    new = replace(text, edits)
    source = Source(
        name, place, new, ast.parse(new).body if edits else tree.body, files
    )
    for stmt in source.body:
        if isinstance(stmt, ast.AugAssign):
            source.changed.add(ast.unparse(stmt.target))
        source.changed |= source.defines.keys() & set(binds(stmt))
        source.defines |= dict.fromkeys(binds(stmt), stmt)
        if imports_ours(stmt):
            assert isinstance(stmt, ast.ImportFrom)
            source.comes_from |= {a.name: str(stmt.module) for a in stmt.names}
    return source


def _refuse_odd_import(node: ast.Import | ast.ImportFrom, place: str) -> None:
    at = f"{place}:{node.lineno}"
    if isinstance(node, ast.Import):
        if any(_is_ours(a.name) for a in node.names):
            raise BundleError(f"{at}: {WRITE_IT_SO}")
    elif _is_ours(node.module):
        if node.module == "snippets" or any(a.asname for a in node.names):
            raise BundleError(f"{at}: {WRITE_IT_SO}")
        if str(node.module).split(".")[1].startswith("_"):
            raise BundleError(f"{at}: an example may not import {node.module}")


def _is_ours(module: str | None) -> bool:
    return (module or "").partition(".")[0] == "snippets"


def imports_ours(node: ast.stmt) -> bool:
    """Whether it is a `from snippets... import`."""
    return isinstance(node, ast.ImportFrom) and _is_ours(node.module)


def binds(stmt: ast.stmt) -> list[str]:
    """The module-level names that a statement defines (imports apart)."""
    if isinstance(stmt, ast.FunctionDef | ast.ClassDef):
        return [stmt.name]
    targets: list[ast.expr] = []
    if isinstance(stmt, ast.Assign):
        targets = stmt.targets
    elif isinstance(stmt, ast.AnnAssign):
        targets = [stmt.target]
    nodes = [n for t in targets for n in ast.walk(t)]
    return [n.id for n in nodes if isinstance(n, ast.Name)]


def _data_read(node: ast.Call) -> tuple[str, bool] | None:
    """`(Path(__file__).parent / "NAME").read_...()` -> NAME, whether it is bytes."""
    match node:
        case ast.Call(
            func=ast.Attribute(
                value=ast.BinOp(left=left, right=ast.Constant(value=str(name))),
                attr="read_text" | "read_bytes" as reads,
            )
        ) if ast.unparse(left) == "Path(__file__).parent":
            return name, reads == "read_bytes"
    return None


def first_line(stmt: ast.stmt, lines: list[str]) -> int:
    """Where a statement begins, with its decorators and the comments above it."""
    decorators = getattr(stmt, "decorator_list", [])
    first: int = min([stmt.lineno, *(d.lineno for d in decorators)])
    while first > 1 and re.match("# (?!---)", lines[first - 2]):
        first -= 1
    return first


def walk(node: ast.AST) -> Iterator[ast.AST]:
    """As `ast.walk`, which takes three times as long; in another order."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        for value in vars(node).values():
            if isinstance(value, ast.AST):
                waiting.append(value)
            elif type(value) is list:
                waiting += [one for one in value if isinstance(one, ast.AST)]


def replace(source: str, edits: list[tuple[ast.expr | ast.stmt, str]]) -> str:
    """Puts each text in the place of its node, last first.

    Works on bytes: `ast` counts columns in UTF-8 bytes, not in characters.
    """
    raw = source.encode()
    starts = [0]
    for line in raw.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    spans = [
        (
            starts[node.lineno - 1] + node.col_offset,
            starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0),
            text.encode(),
        )
        for node, text in edits
    ]
    for begin, end, new in sorted(spans, reverse=True):
        raw = raw[:begin] + new + raw[end:]
    return raw.decode()
