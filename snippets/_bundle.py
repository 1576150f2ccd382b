"""Turns an example into one self-contained file that runs with NumPy alone.

Two things tie an example to this repository: what it imports from
`snippets.autograd` or `snippets.media`, and the data files beside it. The
bundle carries both inside: of the modules only the definitions that are used,
of the data all, as literals just above the `__main__` guard.
"""

from __future__ import annotations

import ast
import base64
import textwrap
from functools import lru_cache
from pathlib import Path

from snippets._catalogue import PACKAGE, Example, code

SHARED = ("snippets.autograd", "snippets.media")
FUTURE = "from __future__ import annotations"
GUARD = 'if __name__ == "__main__":'


def bundle(example: Example) -> str:
    """The text of the one file; raises ValueError where it cannot be made."""
    source = code(example)
    tree = ast.parse(source)
    edits: list[tuple[ast.expr | ast.stmt, str]] = []
    files: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and _is_ours(node.module):
            edits.append((node, _inline(node, _defined(tree))))
        elif isinstance(node, ast.Import) and any(
            _is_ours(a.name) for a in node.names
        ):
            raise ValueError(
                f"{example.source_path}:{node.lineno}: write `from snippets.media "
                "import name`; other forms cannot be bundled"
            )
        elif isinstance(node, ast.Call) and (name := _data_file(node)):
            edits.append((node, f"_FILES[{name!r}]"))
            files[name] = _literal(example.path.parent / name, node)
    text = _replace(source, edits)
    if files:
        text = _insert_before_guard(text, _data_block(files))
    if FUTURE in text:
        text = _hoist_future(text)
    return text.rstrip() + "\n"


def _is_ours(module: str | None) -> bool:
    return (module or "").partition(".")[0] == "snippets"


def _defined(tree: ast.Module) -> set[str]:
    return {name for stmt in tree.body for name in _binds(stmt)}


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


def _inline(node: ast.ImportFrom, taken: set[str]) -> str:
    """The definitions that `from snippets.x import names` needs, and no others."""
    if node.module not in SHARED or any(a.asname for a in node.names):
        raise ValueError(
            f"cannot bundle `{ast.unparse(node)}`: an example imports names "
            f"from {' or '.join(SHARED)}, without `as`"
        )
    path = PACKAGE / (node.module.partition(".")[2] + ".py")
    lines, body = _parsed(path, path.stat().st_mtime_ns)
    defines = {name: stmt for stmt in body for name in _binds(stmt)}
    wanted, queue = set(), [a.name for a in node.names]
    while queue:
        name = queue.pop()
        if name not in defines:
            raise ValueError(f"{node.module} defines no {name!r}")
        wanted.add(name)
        queue += (_names(defines[name]) & defines.keys()) - wanted
    if clash := wanted & taken:
        raise ValueError(
            f"{', '.join(sorted(clash))}: also defined in {node.module}"
        )
    used = set().union(*(_names(defines[name]) for name in wanted))
    parts = [f"# --- from {node.module}: only what is used here ---"]
    for stmt in body:
        if isinstance(stmt, ast.Import | ast.ImportFrom):
            names = {(a.asname or a.name).partition(".")[0] for a in stmt.names}
            if ast.unparse(stmt) == FUTURE or names & used:
                parts.append(ast.unparse(stmt))
        elif wanted & set(_binds(stmt)):
            parts.append("\n" + _with_comments(stmt, lines))
    return "\n".join(parts) + f"\n\n\n# --- end of {node.module} ---\n"


@lru_cache(maxsize=8)
def _parsed(path: Path, changed: int) -> tuple[list[str], list[ast.stmt]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines, ast.parse("\n".join(lines)).body


@lru_cache(maxsize=1024)
def _names(stmt: ast.stmt) -> set[str]:
    return {n.id for n in ast.walk(stmt) if isinstance(n, ast.Name)}


def _with_comments(stmt: ast.stmt, lines: list[str]) -> str:
    first = min(
        [stmt.lineno, *(d.lineno for d in getattr(stmt, "decorator_list", []))]
    )
    while first > 1 and lines[first - 2].startswith("#"):
        first -= 1
    gap = "\n" if isinstance(stmt, ast.FunctionDef | ast.ClassDef) else ""
    return gap + "\n".join(lines[first - 1 : stmt.end_lineno])


def _data_file(node: ast.Call) -> str | None:
    """`(Path(__file__).parent / "NAME").read_...()` -> NAME, else None."""
    match node:
        case ast.Call(
            func=ast.Attribute(
                value=ast.BinOp(left=left, right=ast.Constant(value=str(name))),
                attr="read_text" | "read_bytes",
            )
        ) if ast.unparse(left) == "Path(__file__).parent":
            return name
    return None


@lru_cache(maxsize=128)
def _encoded(path: Path, changed: int) -> str:
    """Slow for weights, and asked for by every block of a page."""
    text = base64.b85encode(path.read_bytes()).decode("ascii")
    rows = "\n".join(f'        "{row}"' for row in textwrap.wrap(text, 68))
    return f"base64.b85decode(\n{rows}\n    )"


def _literal(path: Path, node: ast.Call) -> str:
    if not path.is_file():
        raise ValueError(f"no data file {path.name!r} beside the example")
    if ast.unparse(node).endswith(".read_bytes()"):
        return _encoded(path, path.stat().st_mtime_ns)
    text = path.read_text(encoding="utf-8")
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\\\n{text}"""'


def _data_block(files: dict[str, str]) -> str:
    head = (
        "import base64\n\n"
        if any("b85" in t[:20] for t in files.values())
        else ""
    )
    rows = "".join(f"    {name!r}: {text},\n" for name, text in files.items())
    return f"# --- the data files ---\n{head}_FILES = {{\n{rows}}}\n\n"


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
