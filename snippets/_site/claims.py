"""Which test asserts each claim of an example, on how many seeds, and beside what.

A claim is a line of `Shows:`; its test carries `@pytest.mark.shows("that line")`.
Seeds are counted in the test's source: what it, or a fixture that it asks for, runs
through under the name `seed` or `SEEDS`.

`shows("that line", baseline="real", cheater="a copier")` says what stands beside the
model in that test: a variable, a function or a key of the test's own. It cannot be
mere words: an assertion of that test must depend on it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from snippets._site.catalogue import Example
from snippets._site.sources import walk

MARK = "pytest.mark.shows"
PARAMETRIZE = "pytest.mark.parametrize"
COMPARING = re.compile(
    r"\b(than|most|fewest|best|better|worse|least|little|nearly|near|nearer|close|"
    r"closer|closest|far|farther|like|alike|crisp\w*|soft\w*|blur\w*|narrow\w*|wide\w*|"
    r"likelier|cover\w*|as \w+ as|fails?|on a mode|cop(y|ies)|\d+ %|\d+ (of|in) \d+)\b"
)


@dataclass(frozen=True)
class Assertion:
    """One claim, and the test that asserts it."""

    claim: str
    test: str
    seeds: int
    baseline: str = ""  # what the model is compared with
    cheater: str = ""  # what is worthless, and is put to the same measure

    @property
    def compares(self) -> bool:
        """Whether its words ask: compared with what?"""
        return bool(COMPARING.search(self.claim))


def assertions(example: Example) -> list[Assertion]:
    """The claims of an example's test, in the order of the tests.

    Raises ValueError if a baseline or a cheater stands in no assertion of its test.
    """
    path = example.site.root / example.test_path
    tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
    functions = {f.name: f for f in tree.body if isinstance(f, ast.FunctionDef)}
    constants = _constants(tree)
    each = {name: _seeds(f, constants) for name, f in functions.items()}
    found = []
    for name, function in functions.items():
        asked = [a.arg for a in function.args.args if a.arg in functions]
        seeds = max(each[one] for one in [name, *asked])
        for claim, beside in _claims(function):
            for value in beside.values():
                if not is_asserted(function, value):
                    test = f"{path.name}: no assertion of {function.name}"
                    raise ValueError(f"{test} depends on {value!r}")
            found.append(Assertion(claim, function.name, seeds, **beside))
    return found


def _claims(function: ast.FunctionDef) -> Iterator[tuple[str, dict[str, str]]]:
    for call in function.decorator_list:
        if isinstance(call, ast.Call) and ast.unparse(call.func) == MARK:
            beside = {k.arg or "": ast.literal_eval(k.value) for k in call.keywords}
            yield ast.literal_eval(call.args[0]), beside


def is_asserted(function: ast.FunctionDef, name: str) -> bool:
    """Whether an assertion of the test depends on a name, an attribute or a key.

    What is made from it depends on it, too: an assignment, the variable of a loop,
    a list that it is appended to.
    """
    nodes = [node for stmt in function.body for node in walk(stmt)]
    known, before = {name}, 0
    while len(known) > before:
        before = len(known)
        for node in nodes:
            for made, source in _bindings(node):
                if _mentions(source, known):
                    known |= {n.id for n in walk(made) if isinstance(n, ast.Name)}
    return any(_asserts(node) and _mentions(node, known) for node in nodes)


def _bindings(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """(what is bound, what to)."""
    match node:
        case ast.Assign(targets, value):
            yield from ((target, value) for target in targets)
        case ast.AugAssign(target, _, value) | ast.NamedExpr(target, value):
            yield target, value
        case ast.For(target, source) | ast.comprehension(target, source):
            yield target, source
        case ast.Call(ast.Attribute(owner, "append" | "extend"), [value]):
            yield owner, value


def _asserts(node: ast.AST) -> bool:
    if isinstance(node, ast.Assert):
        return True
    return isinstance(node, ast.Call) and ".assert_" in ast.unparse(node.func)


def _mentions(node: ast.AST, names: set[str]) -> bool:
    for part in walk(node):
        match part:
            case ast.Name(word) | ast.Attribute(_, word) | ast.Constant(str(word)):
                if word in names:
                    return True
    return False


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    return {
        stmt.targets[0].id: stmt.value
        for stmt in tree.body
        if isinstance(stmt, ast.Assign) and isinstance(stmt.targets[0], ast.Name)
    }


def _seeds(function: ast.FunctionDef, constants: dict[str, ast.expr]) -> int:
    counts = [1]
    for node in walk(function):
        match node:
            case ast.Call(func=called, args=[ast.Constant("seed"), values, *_]):
                if ast.unparse(called) == PARAMETRIZE:
                    counts.append(_length(values, constants))
            case ast.For(ast.Name("s" | "seed"), values):
                counts.append(_length(values, constants))
            case ast.comprehension(ast.Name("s" | "seed"), values):
                counts.append(_length(values, constants))
    return max(counts)


def _length(values: ast.expr, constants: dict[str, ast.expr]) -> int:
    """Of a range, a list or a tuple; 1 where only running would tell."""
    if isinstance(values, ast.Name) and values.id in constants:
        values = constants[values.id]
    if isinstance(values, ast.List | ast.Tuple):
        return len(values.elts)
    if isinstance(values, ast.Call) and ast.unparse(values.func) == "range":
        try:
            return len(range(*(ast.literal_eval(a) for a in values.args)))
        except (TypeError, ValueError):
            return 1
    return 1
