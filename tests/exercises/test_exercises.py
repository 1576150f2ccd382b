"""Each exercise: its solution passes the check, the stub and near misses do not."""

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest

from snippets._catalogue import exercises
from snippets.exercises import draw, merge_step, posterior, temper

EVERY = exercises()


def run(code, name):
    world = {}
    exec(code, world)
    return world[name]


@pytest.mark.parametrize("exercise", EVERY, ids=lambda e: e.path.stem)
def test_the_solution_passes_alone_and_the_stub_fails(exercise):
    module = exercise.load()
    imports = "import numpy as np\n"
    module.check(run(imports + exercise.solution, module.FUNCTION))
    with pytest.raises(AssertionError, match="should|gave"):
        module.check(run(exercise.stub, module.FUNCTION))


@pytest.mark.parametrize("exercise", EVERY, ids=lambda e: e.path.stem)
def test_it_has_a_task_and_hints_in_steps(exercise):
    assert 20 <= len(exercise.title) <= 60
    assert len(exercise.task) > 150
    assert len(exercise.hints) >= 2
    assert exercise.solution not in exercise.stub
    assert '"""' in exercise.stub


def joined(ids, new, rank, least=2, step=2):
    """A step of byte-pair encoding with a choice of its own."""
    count = Counter(pairwise(ids))
    best = min(count, key=lambda p: rank(count[p], p), default=None)
    if count[best] < least:
        return list(ids)
    out, i = [], 0
    while i < len(ids):
        here = tuple(ids[i : i + 2]) == best
        out.append(new if here else ids[i])
        i += step if here else 1
    return out


def in_place(ids, new):
    ids[:] = merge_step.merge_step(ids, new)
    return ids


WRONG = [
    (draw, lambda p, u: int(np.argmax(p))),  # the likeliest, always
    (draw, lambda p, u: int(u * len(p))),  # all alike
    (draw, lambda p, u: int(np.searchsorted(np.cumsum(p), u))),  # the edges
    (merge_step, lambda i, n: joined(i, n, lambda c, p: (-c, p), 1)),  # once
    (merge_step, lambda i, n: joined(i, n, lambda c, p: -c)),  # first seen
    (
        merge_step,
        lambda i, n: joined(i, n, lambda c, p: (-c, p), 2, 1),
    ),  # twice
    (merge_step, lambda i, n: joined(i, n, lambda c, p: p)),  # the lowest
    (merge_step, in_place),  # spoils the list it was given
    (posterior, lambda a, b: np.exp(b) / np.exp(b).sum()),  # no prior
    (posterior, lambda a, b: np.exp(a + b) / np.exp(a + b).sum()),  # underflow
    (posterior, lambda a, b: np.exp(a + b - (a + b).max())),  # not normalised
    (temper, lambda p, t: p ** (1 / t) / (p ** (1 / t)).sum() if t else p),
    (temper, lambda p, t: p**t / (p**t).sum()),  # the wrong way round
    (temper, lambda p, t: temper.temper(p, abs(t))),  # takes a negative one
]


@pytest.mark.parametrize(("exercise", "wrong"), WRONG)
def test_a_near_miss_fails_with_the_case(exercise, wrong):
    with pytest.raises((AssertionError, ZeroDivisionError)) as told:
        exercise.check(wrong)
    assert (
        told.type is not AssertionError
        or "got" in str(told.value)
        or "gave" in str(told.value)
    )


def test_bad_input_to_the_solution():
    with pytest.raises(ValueError, match="temperature must be >= 0, got -1"):
        temper.temper(np.array([1.0]), -1)
