"""Turns an example into one self-contained file that runs with NumPy alone.

Three things tie an example to this repository: what it imports from the shared
modules (`autograd`, `media`, `data`), what it imports from one parent example,
and the data files that all of these read. The bundle carries them inside: of
the modules only the definitions that are used, of the data all, each with its
source and licence, as literals just above the `__main__` guard.
"""

from __future__ import annotations

import ast
import base64
import copy
import posixpath
import re
import textwrap
import tomllib
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from snippets._site.errors import UserError
from snippets._site.regions import without_marks

SHARED = ("snippets.autograd", "snippets.media", "snippets.data")
FUTURE = "from __future__ import annotations"
GUARD = 'if __name__ == "__main__":'
WRITE_IT_SO = "write `from snippets.media import name`; other forms cannot be bundled"


class BundleError(UserError):
    """Why an example cannot be made into one file: where, and what to do."""


@dataclass
class Source:
    """A file whose data reads are look-ups in `_FILES`, and what it defines."""

    name: str  # snippets.families.vae
    place: str  # snippets/families/vae.py
    text: str
    files: dict[str, bool]  # path under snippets/ -> whether it is bytes
    body: list[ast.stmt] = field(default_factory=list)
    defines: dict[str, ast.stmt] = field(default_factory=dict)
    comes_from: dict[str, str] = field(default_factory=dict)  # name -> module


@dataclass
class Module:
    """A source that a bundle takes something from, and what."""

    source: Source
    wanted: set[str] = field(default_factory=set)

    @property
    def kept(self) -> list[ast.stmt]:
        return [s for s in self.source.body if self.wanted & set(binds(s))]

    @property
    def files(self) -> set[str]:
        found = set()
        for stmt in self.kept:
            for node in ast.walk(stmt):
                if isinstance(node, ast.Constant) and node.value in self.source.files:
                    found.add(str(node.value))
        return found


class Bundler:
    """Makes the bundles of one package; reads and encodes each file once."""

    def __init__(self, package: Path) -> None:
        self.package = package
        self._sources: dict[str, Source] = {}
        self._literals: dict[tuple[str, bool], str] = {}
        self._about: dict[str, Any] = {}

    def bundle(self, name: str) -> str:
        """The one file of `snippets.families.vae`; raises BundleError."""
        main = self.source(name)
        modules = self._needed(main)
        _refuse_clashes(main, modules)
        ours = [node for node in main.body if _imports_ours(node)]
        blocks = "\n".join(_block(module) for module in modules)
        text = _replace(main.text, [(n, blocks if n is ours[0] else "") for n in ours])
        files = dict(main.files)
        for module in modules:
            files |= {f: module.source.files[f] for f in module.files}
        if files:
            text = _insert_before_guard(text, self._data_block(files))
        if FUTURE in text:
            text = _hoist_future(text)
        return text.rstrip() + "\n"

    def data_files(self, name: str) -> list[str]:
        """The data that it reads, itself or by what it imports.

        Paths under `snippets/`. Raises BundleError.
        """
        main = self.source(name)
        return sorted(set(main.files).union(*(m.files for m in self._needed(main))))

    def data_files_by_function(self, name: str) -> dict[str, list[str]]:
        """{`snippets.data.digits`: the data that it reads}, for a whole module."""
        found = {}
        for function, node in self.source(name).defines.items():
            if isinstance(node, ast.FunctionDef) and not function.startswith("_"):
                text = f"from {name} import {function}\n"
                reader = _parse("snippets.reader", text, self.package)
                files = set[str]().union(*(m.files for m in self._needed(reader)))
                found[f"{name}.{function}"] = sorted(files)
        return found

    def source(self, name: str) -> Source:
        """The parsed file of a module of ours; raises BundleError."""
        if name not in self._sources:
            path = self.package.joinpath(*name.split(".")[1:]).with_suffix(".py")
            text = without_marks(path.read_text(encoding="utf-8"))
            self._sources[name] = _parse(name, text, self.package)
        return self._sources[name]

    def _needed(self, main: Source) -> list[Module]:
        """The modules that `main` imports from, deepest first, with what is wanted."""
        found: dict[str, Module] = {}
        order: list[Module] = []

        def visit(module: Module, name: str) -> None:
            source, queue = module.source, [name]
            while queue:
                name = queue.pop()
                if name in module.wanted:
                    continue
                module.wanted.add(name)
                for used in _names(source.defines[name]):
                    if used in source.comes_from:
                        ask(source.comes_from[used], used)
                    elif used in source.defines:
                        queue.append(used)

        def ask(where: str, name: str) -> None:
            if where not in found:
                path = self.package.joinpath(*where.split(".")[1:])
                if not path.with_suffix(".py").is_file():
                    raise BundleError(f"{main.place}: there is no {where}")
                found[where] = Module(self.source(where))
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
            module = found[where]
            if module in order:
                return
            for inner in dict.fromkeys(module.source.comes_from.values()):
                if inner in found:
                    place(inner)
            order.append(module)

        for where in found:
            place(where)
        return order

    def _data_block(self, files: dict[str, bool]) -> str:
        head = "import base64\n\n" if any(files.values()) else ""
        rows = ""
        for name, is_bytes in sorted(files.items()):
            rows += textwrap.indent(self._licence(name), "    # ") + "\n"
            rows += f"    {name!r}: {self._literal(name, is_bytes)},\n"
        return f"# --- the data files ---\n{head}_FILES = {{\n{rows}}}\n\n"

    def _literal(self, name: str, is_bytes: bool) -> str:
        """Slow for weights, and many examples carry the same ones."""
        if (name, is_bytes) not in self._literals:
            path = self.package / name
            make = _bytes_literal if is_bytes else _text_literal
            self._literals[name, is_bytes] = make(path)
        return self._literals[name, is_bytes]

    def _licence(self, name: str) -> str:
        """Where a data file comes from and under which licence, in lines of comment.

        From `snippets/data.toml`; raises BundleError for a file that it lacks.
        """
        if not self._about:
            text = (self.package / "data.toml").read_text(encoding="utf-8")
            self._about = tomllib.loads(text)
        if name not in self._about:
            raise BundleError(f"snippets/data.toml says nothing of {name}")
        entry = self._about[name]
        text = f"{name}: {entry['what']} {entry['source']} Licence: {entry['licence']}."
        return textwrap.fill(text, 76, break_long_words=False, break_on_hyphens=False)


# --- what is needed -----------------------------------------------------------


def _parse(name: str, text: str, package: Path) -> Source:
    place = name.replace(".", "/") + ".py"
    folder = PurePosixPath(place).parent.relative_to("snippets")
    edits: list[tuple[ast.expr | ast.stmt, str]] = []
    files: dict[str, bool] = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and (found := _data_read(node)):
            file, is_bytes = found
            path = posixpath.normpath(folder / file)
            if not (package / path).is_file():
                raise BundleError(f"{place}:{node.lineno}: there is no snippets/{path}")
            files[path] = is_bytes
            edits.append((node, f"_FILES[{path!r}]"))
    source = Source(name, place, _replace(text, edits), files)
    source.body = ast.parse(source.text).body
    for stmt in source.body:
        source.defines |= dict.fromkeys(binds(stmt), stmt)
        if _imports_ours(stmt):
            assert isinstance(stmt, ast.ImportFrom)
            source.comes_from |= {a.name: str(stmt.module) for a in stmt.names}
    _refuse_odd_imports(source)
    return source


def _refuse_odd_imports(module: Source) -> None:
    for node in ast.walk(ast.parse(module.text)):
        at = f"{module.place}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Import) and any(_is_ours(a.name) for a in node.names):
            raise BundleError(f"{at}: {WRITE_IT_SO}")
        if isinstance(node, ast.ImportFrom) and _is_ours(node.module):
            if node.module == "snippets" or any(a.asname for a in node.names):
                raise BundleError(f"{at}: {WRITE_IT_SO}")
            private = str(node.module).split(".")[1].startswith("_")
            if private:
                raise BundleError(f"{at}: an example may not import {node.module}")
    parents = {m for m in module.comes_from.values() if m not in SHARED}
    if len(parents) > 1:
        raise BundleError(
            f"{module.place}: one parent example at most, "
            f"not {' and '.join(sorted(parents))}"
        )


def _refuse_clashes(main: Source, modules: list[Module]) -> None:
    owner = dict.fromkeys(main.defines, main.name)
    for module in modules:
        for name in sorted(module.wanted):
            other = owner.setdefault(name, module.source.name)
            if other != module.source.name:
                raise BundleError(
                    f"{main.place}: {name} is defined in {other} and in "
                    f"{module.source.name}; give one of them another name"
                )


def _is_ours(module: str | None) -> bool:
    return (module or "").partition(".")[0] == "snippets"


def _imports_ours(node: ast.stmt) -> bool:
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


def _names(stmt: ast.stmt) -> set[str]:
    return {n.id for n in ast.walk(stmt) if isinstance(n, ast.Name)}


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


# --- text ---------------------------------------------------------------------


def _block(module: Module) -> str:
    """The wanted definitions of a module, with the imports that they need."""
    source, kept = module.source, module.kept
    used = set().union(*(_names(stmt) for stmt in kept))
    lines = source.text.splitlines()
    parts = [f"# --- from {source.name}: only what is used here ---"]
    for stmt in source.body:
        if isinstance(stmt, ast.Import | ast.ImportFrom) and not _imports_ours(stmt):
            some = copy.copy(stmt)
            some.names = [a for a in stmt.names if _bound(a) in used]
            if ast.unparse(stmt) == FUTURE:
                parts.append(FUTURE)
            elif some.names:
                parts.append(ast.unparse(some))
        elif stmt in kept:
            parts.append("\n" + _with_comments(stmt, lines))
    return "\n".join(parts) + f"\n\n\n# --- end of {source.name} ---\n"


def _bound(alias: ast.alias) -> str:
    return (alias.asname or alias.name).partition(".")[0]


def first_line(stmt: ast.stmt, lines: list[str]) -> int:
    """Where a statement begins, with its decorators and the comments above it."""
    decorators = getattr(stmt, "decorator_list", [])
    first: int = min([stmt.lineno, *(d.lineno for d in decorators)])
    while first > 1 and re.match("# (?!---)", lines[first - 2]):
        first -= 1
    return first


def _with_comments(stmt: ast.stmt, lines: list[str]) -> str:
    gap = "\n" if isinstance(stmt, ast.FunctionDef | ast.ClassDef) else ""
    return gap + "\n".join(lines[first_line(stmt, lines) - 1 : stmt.end_lineno])


def _bytes_literal(path: Path) -> str:
    text = base64.b85encode(path.read_bytes()).decode("ascii")
    rows = "\n".join(f'        "{row}"' for row in textwrap.wrap(text, 68))
    return f"base64.b85decode(\n{rows}\n    )"


def _text_literal(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\\\n{text}"""'


def _insert_before_guard(text: str, block: str) -> str:
    before, guard, after = text.rpartition(GUARD)
    if not guard:
        return _after_docstring(text, block)  # a glossary entry: no functions
    return before + block + "\n" + guard + after


def _hoist_future(text: str) -> str:
    rest = "\n".join(line for line in text.split("\n") if line != FUTURE)
    return _after_docstring(rest, f"{FUTURE}\n")


def _after_docstring(text: str, block: str) -> str:
    end = ast.parse(text).body[0].end_lineno or 0
    lines = text.split("\n")
    rest = "\n".join(lines[end:]).lstrip("\n")
    return "\n".join([*lines[:end], "", block, rest])


def _replace(source: str, edits: list[tuple[ast.expr | ast.stmt, str]]) -> str:
    """Puts each text in the place of its node, last first.

    Works on bytes: `ast` counts columns in UTF-8 bytes, not in characters.
    """
    lines = source.encode().splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    raw = source.encode()
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
