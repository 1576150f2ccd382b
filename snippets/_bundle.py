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
import posixpath
import textwrap
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath

from snippets import _catalogue
from snippets._catalogue import Example, code

SHARED = ("snippets.autograd", "snippets.media", "snippets.data")
FUTURE = "from __future__ import annotations"
GUARD = 'if __name__ == "__main__":'
WRITE_IT_SO = "write `from snippets.media import name`; other forms cannot be bundled"


class BundleError(ValueError):
    """Why an example cannot be made into one file: where, and what to do."""


@dataclass
class Module:
    """A source whose data reads are look-ups in `_FILES`, and what it defines."""

    name: str  # snippets.families.vae
    place: str  # snippets/families/vae.py
    text: str
    files: dict[str, bool]  # path under snippets/ -> whether it is bytes
    body: list[ast.stmt] = field(default_factory=list)
    defines: dict[str, ast.stmt] = field(default_factory=dict)
    comes_from: dict[str, str] = field(default_factory=dict)  # name -> module
    wanted: set[str] = field(default_factory=set)


def bundle(example: Example) -> str:
    """The text of the one file; raises BundleError where it cannot be made."""
    package = _catalogue.PACKAGE
    main = _read_module(example.module, code(example), package)
    modules = _needed(main, package)
    _refuse_clashes(main, modules)
    ours = [node for node in main.body if _imports_ours(node)]
    blocks = "\n".join(_block(module) for module in modules)
    text = _replace(main.text, [(n, blocks if n is ours[0] else "") for n in ours])
    files = dict(main.files)
    for module in modules:
        files |= {f: module.files[f] for f in _files_used(module)}
    if files:
        text = _insert_before_guard(text, _data_block(files, package))
    if FUTURE in text:
        text = _hoist_future(text)
    return text.rstrip() + "\n"


def data_files(example: Example) -> list[str]:
    """The data that the example reads, itself or by what it imports.

    Paths under `snippets/`. Raises BundleError.
    """
    package = _catalogue.PACKAGE
    main = _read_module(example.module, code(example), package)
    files = set(main.files)
    for module in _needed(main, package):
        files |= _files_used(module)
    return sorted(files)


# --- what is needed -----------------------------------------------------------


def _read_module(name: str, source: str, package: Path) -> Module:
    place = name.replace(".", "/") + ".py"
    folder = PurePosixPath(place).parent.relative_to("snippets")
    edits: list[tuple[ast.expr | ast.stmt, str]] = []
    files: dict[str, bool] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (found := _data_read(node)):
            file, is_bytes = found
            path = posixpath.normpath(folder / file)
            if not (package / path).is_file():
                raise BundleError(f"{place}:{node.lineno}: there is no snippets/{path}")
            files[path] = is_bytes
            edits.append((node, f"_FILES[{path!r}]"))
    module = Module(name, place, _replace(source, edits), files)
    module.body = ast.parse(module.text).body
    for stmt in module.body:
        module.defines |= dict.fromkeys(_binds(stmt), stmt)
        if _imports_ours(stmt):
            assert isinstance(stmt, ast.ImportFrom)
            module.comes_from |= {a.name: str(stmt.module) for a in stmt.names}
    _refuse_odd_imports(module)
    return module


def _needed(main: Module, package: Path) -> list[Module]:
    """The modules that `main` imports from, deepest first, with what is wanted."""
    found: dict[str, Module] = {}
    order: list[Module] = []

    def visit(module: Module, names: set[str]) -> None:
        queue = list(names)
        while queue:
            name = queue.pop()
            if name in module.wanted:
                continue
            module.wanted.add(name)
            if name not in module.defines:
                continue
            for used in _names(module.defines[name]):
                if used in module.comes_from:
                    ask(module.comes_from[used], used)
                elif used in module.defines:
                    queue.append(used)

    def ask(where: str, name: str) -> None:
        if where not in found:
            path = package.joinpath(*where.split(".")[1:]).with_suffix(".py")
            if not path.is_file():
                raise BundleError(f"{main.place}: there is no {where}")
            source = code(Example(path))
            found[where] = _read_module(where, source, package)
        if name not in found[where].defines:
            if name in found[where].comes_from:
                home = found[where].comes_from[name]
                raise BundleError(f"import {name} from {home}, not from {where}")
            raise BundleError(f"{where} defines no {name!r}")
        visit(found[where], {name})

    for name, where in main.comes_from.items():
        ask(where, name)

    def place(where: str) -> None:
        module = found[where]
        if module in order:
            return
        for inner in dict.fromkeys(module.comes_from.values()):
            if inner in found:
                place(inner)
        order.append(module)

    for where in found:
        place(where)
    return order


def _refuse_odd_imports(module: Module) -> None:
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


def _refuse_clashes(main: Module, modules: list[Module]) -> None:
    owner = dict.fromkeys(main.defines, main.name)
    for module in modules:
        for name in sorted(module.wanted):
            other = owner.setdefault(name, module.name)
            if other != module.name:
                raise BundleError(
                    f"{main.place}: {name} is defined in {other} and in "
                    f"{module.name}; give one of them another name"
                )


def _is_ours(module: str | None) -> bool:
    return (module or "").partition(".")[0] == "snippets"


def _imports_ours(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and _is_ours(node.module)


def _binds(stmt: ast.stmt) -> list[str]:
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


@lru_cache(maxsize=4096)
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


def _files_used(module: Module) -> set[str]:
    found = set()
    for stmt in _kept(module):
        for node in ast.walk(stmt):
            if isinstance(node, ast.Constant) and node.value in module.files:
                found.add(str(node.value))
    return found


def _kept(module: Module) -> list[ast.stmt]:
    return [s for s in module.body if module.wanted & set(_binds(s))]


# --- text ---------------------------------------------------------------------


def _block(module: Module) -> str:
    """The wanted definitions of a module, with the imports that they need."""
    kept = _kept(module)
    used = set().union(*(_names(stmt) for stmt in kept))
    lines = module.text.splitlines()
    parts = [f"# --- from {module.name}: only what is used here ---"]
    for stmt in module.body:
        if isinstance(stmt, ast.Import | ast.ImportFrom) and not _imports_ours(stmt):
            names = [a for a in stmt.names if _bound(a) in used]
            if ast.unparse(stmt) == FUTURE:
                parts.append(FUTURE)
            elif names:
                stmt.names = names
                parts.append(ast.unparse(stmt))
        elif stmt in kept:
            parts.append("\n" + _with_comments(stmt, lines))
    return "\n".join(parts) + f"\n\n\n# --- end of {module.name} ---\n"


def _bound(alias: ast.alias) -> str:
    return (alias.asname or alias.name).partition(".")[0]


def _with_comments(stmt: ast.stmt, lines: list[str]) -> str:
    first = min([stmt.lineno, *(d.lineno for d in getattr(stmt, "decorator_list", []))])
    while first > 1 and lines[first - 2].startswith("# "):
        if lines[first - 2].startswith("# ---"):
            break
        first -= 1
    gap = "\n" if isinstance(stmt, ast.FunctionDef | ast.ClassDef) else ""
    return gap + "\n".join(lines[first - 1 : stmt.end_lineno])


@lru_cache(maxsize=128)
def _encoded(path: Path, changed: int) -> str:
    """Slow for weights, and many examples carry the same ones."""
    text = base64.b85encode(path.read_bytes()).decode("ascii")
    rows = "\n".join(f'        "{row}"' for row in textwrap.wrap(text, 68))
    return f"base64.b85decode(\n{rows}\n    )"


def _literal(path: Path, is_bytes: bool) -> str:
    if is_bytes:
        return _encoded(path, path.stat().st_mtime_ns)
    text = path.read_text(encoding="utf-8")
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\\\n{text}"""'


def _data_block(files: dict[str, bool], package: Path) -> str:
    head = "import base64\n\n" if any(files.values()) else ""
    rows = ""
    for name, is_bytes in sorted(files.items()):
        rows += textwrap.indent(_licence(name, package), "    # ") + "\n"
        rows += f"    {name!r}: {_literal(package / name, is_bytes)},\n"
    return f"# --- the data files ---\n{head}_FILES = {{\n{rows}}}\n\n"


def _licence(name: str, package: Path) -> str:
    """Where a data file comes from and under which licence, in lines of comment.

    From `snippets/data.toml`; raises BundleError for a file that it lacks.
    """
    table = tomllib.loads((package / "data.toml").read_text(encoding="utf-8"))
    if name not in table:
        raise BundleError(f"snippets/data.toml says nothing of {name}")
    entry = table[name]
    text = f"{name}: {entry['what']} {entry['source']} Licence: {entry['licence']}."
    return textwrap.fill(text, 76, break_long_words=False, break_on_hyphens=False)


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
