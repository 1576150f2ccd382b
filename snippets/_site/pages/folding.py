"""What of a block of code stands open: a page shows the idea, and folds the rest."""

from __future__ import annotations

import ast

from markupsafe import Markup

from snippets._site.pages.code import highlight
from snippets._site.pages.errors import PageError
from snippets._site.pages.links import Page
from snippets._site.pages.templates import fill
from snippets._site.sources import binds, first_line

OPEN_LINES = 15  # a longer block folds by itself


def folded(page: Page, text: str, focus: str, fold: str) -> Markup:
    """The code: what `focus` names stands open, or all that is short, or nothing.

    `fold` folds all of it and says what it holds: `fold=how-a-batch-is-made`;
    `fold=no` leaves a long block open.
    """
    if focus and fold:
        raise PageError("focus= says what stands open; fold= is for all of a block")
    lines = len(text.splitlines())
    code = highlight(page.site, text)
    if focus:
        part = highlight(page.site, focused(text, focus))
        return fill("code.html", part=part, code=code, words="The whole block", n=lines)
    if fold == "no" or (not fold and lines <= OPEN_LINES):
        return code
    words = fold[:1].upper() + fold[1:].replace("-", " ") or _told(text)
    return fill("code.html", part="", code=code, words=words, n=lines)


def focused(text: str, focus: str) -> str:
    """The named definitions of a source, each with the comments above it.

    `Flow.velocity` is a method; above it stands the line that begins its class.
    """
    lines = text.splitlines()
    found = _definitions(text)
    parts: list[str] = []
    within = ""
    for name in focus.split(","):
        if name not in found:
            have = ", ".join(found)
            raise PageError(f"focus={name} is not defined there; {have} are")
        stmt = found[name]
        first = first_line(stmt, lines)
        home = name.rpartition(".")[0]
        if home and home != within:
            parts.append(lines[found[home].lineno - 1])
        within = home
        parts.append("\n".join(lines[first - 1 : stmt.end_lineno]))
    gap = "\n\n" if within else "\n\n\n"
    return gap.join(parts)


def _definitions(text: str) -> dict[str, ast.stmt]:
    """{name: statement}, also of the methods of classes: `Flow.velocity`."""
    found: dict[str, ast.stmt] = {}
    for stmt in ast.parse(text).body:
        for name in binds(stmt):
            found[name] = stmt
        if isinstance(stmt, ast.ClassDef):
            methods = [m for m in stmt.body if isinstance(m, ast.FunctionDef)]
            found |= {f"{stmt.name}.{m.name}": m for m in methods}
    return found


def _told(text: str) -> str:
    """What a block holds, where no page says it: its definitions."""
    body = ast.parse(text).body
    defined = [s for s in body if isinstance(s, (ast.FunctionDef, ast.ClassDef))]
    named = [s.name for s in defined if not s.name.startswith("_")]
    if not named:
        return "The code"
    return ", ".join(named[:-1]) + " and " * (len(named) > 1) + named[-1]
