"""Each exercise: its solution passes the check, the stub and near misses do not."""

import numpy as np
import pytest

from snippets._catalogue import exercises
from snippets.exercises import (
    causal_softmax,
    draw,
    posterior,
    shift,
    softmax_slope,
    temper,
)

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


def after_softmax(scores):
    """Hides the future too late: the rows no longer sum to 1."""
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.tril(p / p.sum(axis=1, keepdims=True))


def windows(ids, starts, context, step):
    at = starts[:, None] + np.arange(context)
    return ids[at], ids[(at + step) % len(ids)]


WRONG = [
    (causal_softmax, after_softmax),
    (causal_softmax, lambda s: np.tril(np.exp(s))),  # not normalised
    (
        causal_softmax,
        lambda s: np.tril(np.exp(s)) / np.tril(np.exp(s)).sum(1)[:, None],
    ),  # overflows
    (causal_softmax, lambda s: causal_softmax.causal_softmax(s.T).T),
    (shift, lambda i, s, c: windows(i, s, c, 0)),  # the input again
    (shift, lambda i, s, c: windows(i, s, c, 1)),  # runs off the end
    (shift, lambda i, s, c: shift.shift(i, s, c)[::-1]),  # exchanged
    (softmax_slope, lambda z, t: -softmax_slope.softmax_slope(z, t)),
    (
        softmax_slope,
        lambda z, t: np.exp(z) / np.exp(z).sum() - np.eye(len(z))[t],
    ),  # overflows
    (softmax_slope, lambda z, t: softmax_slope.softmax_slope(z, t) / len(z)),
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
    with pytest.raises(ValueError, match="from 4 ends beyond the text"):
        shift.shift(np.arange(6), np.array([0, 4]), 2)
    with pytest.raises(ValueError, match="temperature must be >= 0, got -1"):
        temper.temper(np.array([1.0]), -1)
