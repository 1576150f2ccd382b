"""Measures how legible a source is: density, packing, what a loop left over.

`python tests/legibility.py FILE ...` prints what the contract would say.
"""

import ast
import io
import sys
import tokenize
from functools import cache
from pathlib import Path

DENSITY, LONGEST, IDEA, FILE, WIDTH = 11.5, 30, 110, 260, 88
SILENT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
    tokenize.ENCODING,
}
NOT_IDEA = ("main", "load", "weights", "plot", "measure")


@cache
def nodes_of(source):
    """All of its syntax tree, kept: each fault is sought in it."""
    return list(ast.walk(ast.parse(source)))


def docstring_lines(source):
    """The lines that docstrings stand on."""
    lines = set()
    for node in nodes_of(source):
        kinds = ast.Module | ast.ClassDef | ast.FunctionDef
        if isinstance(node, kinds) and ast.get_docstring(node) is not None:
            text = node.body[0]
            lines |= set(range(text.lineno, text.end_lineno + 1))
    return lines


@cache
def tokens_by_line(source):
    """{line: tokens on it}; a string counts once, an f-string too, on any Python.

    Kept, because each definition of a source is measured by it.
    """
    skip = docstring_lines(source)
    counts, depth = {}, 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        name = tokenize.tok_name[token.type]
        if name == "FSTRING_END":
            depth -= 1
        counted = depth == 0 and token.type not in SILENT and name != "FSTRING_END"
        if name == "FSTRING_START":
            depth += 1
        if counted and token.start[0] not in skip:
            line = token.start[0]
            counts[line] = counts.get(line, 0) + 1
    return counts


def density(source):
    """Mean tokens a code line."""
    counts = tokens_by_line(source)
    return sum(counts.values()) / max(len(counts), 1)


def code_lines(source, node):
    """How many code lines a definition has."""
    first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
    return sum(first <= line <= node.end_lineno for line in tokens_by_line(source))


def idea(source):
    """Code lines of the public functions and classes, plumbing apart."""
    kinds = ast.FunctionDef | ast.ClassDef
    return sum(
        code_lines(source, node)
        for node in ast.parse(source).body
        if isinstance(node, kinds)
        and not node.name.startswith("_")
        and node.name.partition("_")[0] not in NOT_IDEA
    )


def _plain(node):
    """A name, an attribute of one, a constant, or signs and containers of those."""
    kinds = (
        ast.Name,
        ast.Attribute,
        ast.Constant,
        ast.UnaryOp,
        ast.USub,
        ast.Tuple,
        ast.List,
        ast.Dict,
        ast.Load,
    )
    return all(isinstance(n, kinds) for n in ast.walk(node))


def packed(source):
    """Lines that bind several names to several computed values."""
    found = []
    for node in nodes_of(source):
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Tuple):
            continue
        if not isinstance(node.targets[0], ast.Tuple):
            continue
        if not all(_plain(value) for value in node.value.elts):
            found.append(node.lineno)
    return sorted(found)


def left_over(source):
    """(line, name): what `main` reads after the loop that alone bound it."""
    tree = ast.parse(source)
    mains = [
        f for f in tree.body if isinstance(f, ast.FunctionDef) and f.name == "main"
    ]
    found = []
    for main in mains:
        for i, stmt in enumerate(main.body):
            if not isinstance(stmt, ast.For | ast.While):
                continue
            inside = {n.id for n in ast.walk(stmt) if _stored(n)}
            before = {n.id for s in main.body[:i] for n in ast.walk(s) if _stored(n)}
            before |= {a.arg for a in main.args.args}
            only = inside - before
            for later in main.body[i + 1 :]:
                bound_here = {n.id for n in ast.walk(later) if _stored(n)}
                for n in ast.walk(later):
                    read = isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)
                    if read and n.id in only - bound_here:
                        found.append((n.lineno, n.id))
                only -= bound_here
    return sorted(set(found))


def _stored(node):
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def booleans_as_numbers(source):
    """Lines that multiply by a comparison, or chain one that changes its subject."""
    found = []
    for node in nodes_of(source):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            sides = node.left, node.right
            if any(_is_truth(side) for side in sides):
                found.append(node.lineno)
        if isinstance(node, ast.Compare) and len(node.ops) > 1 and _turns(node):
            found.append(node.lineno)
    return sorted(set(found))


def _is_truth(node):
    """`x < 2 or 0.1`, `not x`, or a comparison of plain names that yields one bool."""
    if isinstance(node, ast.BoolOp):
        return True
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return True
    if not isinstance(node, ast.Compare):
        return False
    kinds = ast.Is | ast.IsNot | ast.In | ast.NotIn
    return any(isinstance(op, kinds) for op in node.ops)


def _turns(node):
    """`D > 0 < d`: the signs of a chain point in different directions."""
    up = [isinstance(op, ast.Lt | ast.LtE) for op in node.ops]
    down = [isinstance(op, ast.Gt | ast.GtE) for op in node.ops]
    mixed = any(isinstance(op, ast.NotEq | ast.In | ast.NotIn) for op in node.ops)
    return mixed or (any(up) and any(down))


def walrus_in_a_call(source):
    """Lines where an argument of a call binds a name."""
    found = []
    for node in nodes_of(source):
        if isinstance(node, ast.Call):
            parts = [*node.args, *(k.value for k in node.keywords)]
            if any(isinstance(p, ast.NamedExpr) for p in parts):
                found.append(node.lineno)
    return found


def mutable_state(source):
    """Names of the module that a function changes: `global`, or a list in place."""
    return sorted(
        name
        for node in nodes_of(source)
        if isinstance(node, ast.Global)
        for name in node.names
    )


def faults(source):
    """What the contract does not accept, a line each."""
    counts = tokens_by_line(source)
    lines = source.splitlines()
    found = []
    if density(source) > DENSITY:
        found.append(f"{density(source):.2f} tokens a code line, over {DENSITY}")
    for line, n in counts.items():
        if n > LONGEST:
            found.append(f"line {line} has {n} tokens, over {LONGEST}")
    for line, text in enumerate(lines, start=1):
        if len(text) > WIDTH:
            found.append(f"line {line} is {len(text)} wide, over {WIDTH}")
    if idea(source) > IDEA:
        found.append(f"the idea has {idea(source)} code lines, over {IDEA}")
    if len(lines) > FILE:
        found.append(f"{len(lines)} lines, over {FILE}")
    found += [f"line {n}: several values in one assignment" for n in packed(source)]
    found += [
        f"line {n}: `{name}` is left over from a loop" for n, name in left_over(source)
    ]
    found += [
        f"line {n}: a truth value as a number, or a chain that turns"
        for n in booleans_as_numbers(source)
    ]
    found += [
        f"line {n}: a name is bound inside a call" for n in walrus_in_a_call(source)
    ]
    found += [f"`global {name}`: state of the module" for name in mutable_state(source)]
    return found


def main(paths):
    for path in map(Path, paths):
        source = path.read_text(encoding="utf-8")
        size = len(source.splitlines())
        print(
            f"{path}: {density(source):.2f} tokens a line, idea {idea(source)}, {size} lines"
        )
        for fault in faults(source):
            print(f"  {fault}")


if __name__ == "__main__":
    main(sys.argv[1:])
