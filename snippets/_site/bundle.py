"""Turns an example into one self-contained file that runs with NumPy alone.

Three things tie an example to this repository: what it imports from the shared
modules (`autograd`, `media`, `data`), what it imports from one parent example (and
from that one's own parent), and the data files that all of these read. The bundle
carries them inside: of the modules only the definitions that are used, of the data
all, each with its source and licence, as literals just above the `__main__` guard.
"""

from __future__ import annotations

import ast
import copy
from pathlib import Path

from snippets._site.data_files import Data, Same
from snippets._site.parts import FUTURE, Part, block
from snippets._site.regions import without_marks
from snippets._site.sources import (
    SHARED,
    BundleError,
    Source,
    imports_ours,
    parse,
    replace,
)

ONCE = "what others import is bound by one statement"
GUARD = 'if __name__ == "__main__":'


class Bundler:
    """Makes the bundles of one package; reads and encodes each file once.

    `same(key, make)` gives what was made before from the same content.
    """

    def __init__(self, package: Path, same: Same) -> None:
        self.package = package
        self._same = same
        self._data = Data(package, same)
        self._sources: dict[str, Source] = {}

    def bundle(self, name: str) -> str:
        """The one file of `snippets.families.vae`; raises BundleError."""
        main = self.source(name)
        parts = self._needed(main)
        _refuse_clashes(main, parts)
        ours = [node for node in main.body if imports_ours(node)]
        blocks = "\n".join(block(part) for part in parts)
        text = replace(main.text, [(n, blocks if n is ours[0] else "") for n in ours])
        if FUTURE in text:
            text = _hoist_future(text, main)
        files = dict(main.files)
        for part in parts:
            files |= {file: part.source.files[file] for file in part.files}
        if files:
            text = _insert_before_guard(text, self._data.block(files), main)
        return text.rstrip() + "\n"

    def data_files(self, name: str) -> list[str]:
        """The data that it reads, itself or by what it imports.

        Paths under `snippets/`. Raises BundleError.
        """
        main = self.source(name)
        return sorted(set(main.files).union(*(p.files for p in self._needed(main))))

    def data_files_by_function(self, name: str) -> dict[str, list[str]]:
        """{`snippets.data.digits`: the data that it reads}, for a whole module."""
        found = {}
        for function, node in self.source(name).defines.items():
            if isinstance(node, ast.FunctionDef) and not function.startswith("_"):
                text = f"from {name} import {function}\n"
                parts = self._needed(parse("snippets.reader", text))
                files = set[str]().union(*(part.files for part in parts))
                found[f"{name}.{function}"] = sorted(files)
        return found

    def recipe(self, name: str, function: str) -> tuple[str, set[str]]:
        """All that a function runs through, of the examples, and the data it reads.

        Without comments and docstrings: it is another text if it computes another
        thing. The shared modules have tests of their own and are left out.
        """
        text = f"from {name} import {function}\n"
        parts = self._needed(parse("snippets.reader", text))
        files = set[str]().union(*(part.files for part in parts))
        shown = [
            _without_docstring(stmt)
            for part in parts
            for stmt in part.kept
            if part.source.name not in SHARED
        ]
        return "\n".join(shown), files

    def source(self, name: str) -> Source:
        """The parsed file of a module of ours; raises BundleError."""
        if name not in self._sources:
            path = self.package.joinpath(*name.split(".")[1:]).with_suffix(".py")
            text = without_marks(path.read_text(encoding="utf-8"))
            source: Source = self._same(
                ("source", name, text), lambda: parse(name, text)
            )
            for file in source.files:
                if not (self.package / file).is_file():
                    raise BundleError(f"{source.place}: there is no snippets/{file}")
            self._sources[name] = source
            self._refuse_two_lines(source)
        return self._sources[name]

    def ancestors(self, name: str) -> set[str]:
        """Its parent, the parent of that, and so on."""
        parents = self.source(name).parents
        return parents.union(*(self.ancestors(one) for one in parents))

    def _refuse_two_lines(self, source: Source) -> None:
        """Of an example and its parent's parent names may come, of two lines not."""
        parents = source.parents
        nearest = [p for p in parents if parents <= {p} | self.ancestors(p)]
        if parents and not nearest:
            both = " and ".join(sorted(parents))
            raise BundleError(f"{source.place}: one parent example, not {both}")

    def _needed(self, main: Source) -> list[Part]:
        """The modules that `main` imports from, deepest first, with what is wanted."""
        found: dict[str, Part] = {}
        order: list[Part] = []

        def visit(part: Part, name: str) -> None:
            source, queue = part.source, [name]
            while queue:
                name = queue.pop()
                if name in part.wanted:
                    continue
                if name in source.changed:
                    raise BundleError(f"{source.place}: {name} is bound twice; {ONCE}")
                part.wanted.add(name)
                for used in source.names_in[source.defines[name]]:
                    if used in source.comes_from:
                        ask(source.comes_from[used], used)
                    elif used in source.defines:
                        queue.append(used)

        def ask(where: str, name: str) -> None:
            if where not in found:
                path = self.package.joinpath(*where.split(".")[1:])
                if not path.with_suffix(".py").is_file():
                    raise BundleError(f"{main.place}: there is no {where}")
                found[where] = Part(self.source(where))
            source = found[where].source
            if name in source.comes_from:
                home = source.comes_from[name]
                raise BundleError(f"import {name} from {home}, not from {where}")
            if name not in source.defines:
                raise BundleError(f"{where} defines no {name!r}")
            visit(found[where], name)

        for name, where in main.comes_from.items():
            ask(where, name)

        def place(where: str) -> None:
            part = found[where]
            if part in order:
                return
            for inner in dict.fromkeys(part.source.comes_from.values()):
                if inner in found:
                    place(inner)
            order.append(part)

        for where in found:
            place(where)
        return order


def _without_docstring(stmt: ast.stmt) -> str:
    body = getattr(stmt, "body", [])
    if body and isinstance(stmt, ast.FunctionDef) and ast.get_docstring(stmt):
        stmt = copy.copy(stmt)
        stmt.body = body[1:]
    return ast.unparse(stmt)


def _refuse_clashes(main: Source, parts: list[Part]) -> None:
    owner = dict.fromkeys(main.defines, main.name)
    for part in parts:
        for name in sorted(part.wanted):
            other = owner.setdefault(name, part.source.name)
            if other != part.source.name:
                raise BundleError(
                    f"{main.place}: {name} is defined in {other} and in "
                    f"{part.source.name}; give one of them another name"
                )


# --- text ---------------------------------------------------------------------


def _insert_before_guard(text: str, block: str, main: Source) -> str:
    before, guard, after = text.rpartition(GUARD)
    if not guard:  # a glossary entry: no functions
        return _after_docstring(text, block, main)
    return before + block + "\n" + guard + after


def _hoist_future(text: str, main: Source) -> str:
    rest = "\n".join(line for line in text.split("\n") if line != FUTURE)
    return _after_docstring(rest, f"{FUTURE}\n", main)


def _after_docstring(text: str, block: str, main: Source) -> str:
    lines = text.split("\n")
    rest = "\n".join(lines[main.docstring_ends :]).lstrip("\n")
    return "\n".join([*lines[: main.docstring_ends], "", block, rest])
