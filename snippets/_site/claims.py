"""Which test asserts each claim of an example, and on how many seeds.

A claim is a line of `Shows:`; its test carries `@pytest.mark.shows("that line")`.
Seeds are counted in the test's source: what it, or a fixture that it asks for, runs
through under the name `seed` or `SEEDS`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from snippets._site.catalogue import Example

MARK = "pytest.mark.shows"
PARAMETRIZE = "pytest.mark.parametrize"
RETRAINED = "retrained.tsv"  # what `snippets train --check` found


@dataclass(frozen=True)
class Assertion:
    """One claim, and the test that asserts it."""

    claim: str
    test: str
    seeds: int


def assertions(example: Example) -> list[Assertion]:
    """The claims of an example's test, in the order of the tests."""
    path = example.site.root / example.test_path
    tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
    functions = {f.name: f for f in tree.body if isinstance(f, ast.FunctionDef)}
    constants = _constants(tree)
    found = []
    for function in functions.values():
        asked = [functions[a.arg] for a in function.args.args if a.arg in functions]
        seeds = max(_seeds(f, constants) for f in [function, *asked])
        for claim in _claims(function):
            found.append(Assertion(claim, function.name, seeds))
    return found


def retrainings(example: Example) -> dict[str, list[str]]:
    """{seed of a training: the tests that failed with it}."""
    path = example.site.outputs / RETRAINED
    if not path.is_file():
        return {}
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    return {
        seed: [] if failed == "-" else failed.split()
        for name, seed, _, _, failed in rows
        if name == example.name
    }


def _claims(function: ast.FunctionDef) -> Iterator[str]:
    for call in function.decorator_list:
        if isinstance(call, ast.Call) and ast.unparse(call.func) == MARK:
            yield ast.literal_eval(call.args[0])


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    return {
        stmt.targets[0].id: stmt.value
        for stmt in tree.body
        if isinstance(stmt, ast.Assign) and isinstance(stmt.targets[0], ast.Name)
    }


def _seeds(function: ast.FunctionDef, constants: dict[str, ast.expr]) -> int:
    counts = [1]
    for node in ast.walk(function):
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
