"""Each exercise: its solution passes the check, the stub and near misses do not."""

import numpy as np
import pytest

from snippets._catalogue import exercises
from snippets.exercises import discount, draw, posterior, temper

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


def without_the_saved(counts, shorter, d):  # what was taken goes nowhere
    return np.maximum(counts - d, 0) / counts.sum() if counts.any() else shorter


def saved_once(counts, shorter, d):  # as if one outcome had been seen
    n = counts.sum()
    return (np.maximum(counts - d, 0) + d * shorter) / n if n else shorter


def below_zero(counts, shorter, d):  # takes from those that have nothing
    n, seen = counts.sum(), (counts > 0).sum()
    return (counts - d + d * seen * shorter) / n if n else shorter


def careless(counts, shorter, d):  # any discount will do
    return discount.hand_down(counts, shorter, min(max(d, 0), 1))


def never_met(counts, shorter, d):  # 0 / 0
    if not 0 <= d <= 1:
        raise ValueError
    saved = d * (counts > 0).sum()
    return (np.maximum(counts - d, 0) + saved * shorter) / counts.sum()


WRONG = [
    (discount, without_the_saved),
    (discount, saved_once),
    (discount, below_zero),
    (discount, careless),
    (discount, never_met),
    (draw, lambda p, u: int(np.argmax(p))),  # the likeliest, always
    (draw, lambda p, u: int(u * len(p))),  # all alike
    (draw, lambda p, u: int(np.searchsorted(np.cumsum(p), u))),  # the edges
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
    with pytest.raises(ValueError, match="discount must be 0 to 1, got 2"):
        discount.hand_down(np.array([1]), np.array([1.0]), 2)
    with pytest.raises(ValueError, match="temperature must be >= 0, got -1"):
        temper.temper(np.array([1.0]), -1)
