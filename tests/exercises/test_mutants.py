"""Change one operator or number of a solution, and its check must refuse it.

The wrong answers of `answers/` are those that people give; these are all that differ
from the solution in one place. What passes and is listed in SAME is no other function.
"""

import ast
import copy

import numpy as np
import pytest
from checkout import SITE

OTHER = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.USub: ast.UAdd,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
SAME = {
    ("bits_per_byte", "float(-np.log2(p).mean()) - 0.0"),  # 0, not -0, is cosmetic
    ("factorise", "np.where(first[:, None] > 0, joint, 2.0)"),  # any equal numbers
    ("permutation_p", "apart > found - 1e-09"),  # the margin makes it the same
    ("input_gradient", "x @ w1 + b1 >= 0"),  # at 0 there is no derivative
}


def changes(node):
    """(attribute, new value) for each way to change this node."""
    if isinstance(node, ast.Compare):
        for i, op in enumerate(node.ops):
            if type(op) in OTHER:
                new = OTHER[type(op)]()
                yield "ops", [*node.ops[:i], new, *node.ops[i + 1 :]]
    elif isinstance(node, ast.BinOp | ast.BoolOp | ast.UnaryOp):
        if type(node.op) in OTHER:
            yield "op", OTHER[type(node.op)]()
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield from (("value", node.value + 1), ("value", node.value - 1))


def mutants(source):
    tree = ast.parse(source)
    steps = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.AugAssign)}
    for at, node in enumerate(ast.walk(tree)):
        for name, new in changes(node):
            if id(node) in steps and new == 0:
                continue  # a loop that stands still
            other = copy.deepcopy(tree)
            setattr(list(ast.walk(other))[at], name, new)
            yield ast.unparse(ast.fix_missing_locations(other))


def passes(check, function):
    try:
        with np.errstate(all="ignore"):
            check(function)
    except AssertionError:
        return False
    return True


@pytest.mark.parametrize("exercise", SITE.exercises, ids=lambda e: e.path.stem)
def test_a_solution_with_one_change_is_refused(exercise):
    module, name = exercise.load(), exercise.path.stem
    tried = 0
    for code in mutants(exercise.solution):
        world = {"np": np}
        exec(code, world)
        if passes(module.check, world[module.FUNCTION]):
            assert any(name == n and part in code for n, part in SAME), code
        tried += 1
    assert tried >= 2
