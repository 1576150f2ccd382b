"""What a bundle takes from one module, and how that reads in the one file."""

from __future__ import annotations

import ast
import copy

from snippets._site.sources import Source, first_line, imports_ours

FUTURE = "from __future__ import annotations"


class Part:
    """A source that a bundle takes something from, and what."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.wanted: set[str] = set()

    @property
    def kept(self) -> list[ast.stmt]:
        """The statements that define what is wanted, in their order."""
        kept = {id(self.source.defines[name]) for name in self.wanted}
        return [stmt for stmt in self.source.body if id(stmt) in kept]

    @property
    def files(self) -> set[str]:
        return set[str]().union(*(self.source.files_in[stmt] for stmt in self.kept))


def block(part: Part) -> str:
    """The wanted definitions of a module, with the imports that they need."""
    source, kept = part.source, part.kept
    used = set[str]().union(*(source.names_in[stmt] for stmt in kept))
    texts = [f"# --- from {source.name}: only what is used here ---"]
    for stmt in source.body:
        if isinstance(stmt, ast.Import | ast.ImportFrom) and not imports_ours(stmt):
            some = copy.copy(stmt)
            some.names = [a for a in stmt.names if _bound(a) in used]
            if ast.unparse(stmt) == FUTURE:
                texts.append(FUTURE)
            elif some.names:
                texts.append(ast.unparse(some))
        elif stmt in kept:
            texts.append("\n" + _with_comments(stmt, source.lines))
    return "\n".join(texts) + f"\n\n\n# --- end of {source.name} ---\n"


def _bound(alias: ast.alias) -> str:
    return (alias.asname or alias.name).partition(".")[0]


def _with_comments(stmt: ast.stmt, lines: list[str]) -> str:
    gap = "\n" if isinstance(stmt, ast.FunctionDef | ast.ClassDef) else ""
    return gap + "\n".join(lines[first_line(stmt, lines) - 1 : stmt.end_lineno])
