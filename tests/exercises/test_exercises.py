"""Each exercise: its solution passes the check, the stub and near misses do not."""

import numpy as np
import pytest

from snippets._catalogue import exercises
from snippets.exercises import draw, posterior, temper, unpack_block

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


WRONG = [
    (draw, lambda p, u: int(np.argmax(p))),  # the likeliest, always
    (draw, lambda p, u: int(u * len(p))),  # all alike
    (draw, lambda p, u: int(np.searchsorted(np.cumsum(p), u))),  # the edges
    (posterior, lambda a, b: np.exp(b) / np.exp(b).sum()),  # no prior
    (posterior, lambda a, b: np.exp(a + b) / np.exp(a + b).sum()),  # underflow
    (posterior, lambda a, b: np.exp(a + b - (a + b).max())),  # not normalised
    (temper, lambda p, t: p ** (1 / t) / (p ** (1 / t)).sum() if t else p),
    (temper, lambda p, t: p**t / (p**t).sum()),  # the wrong way round
    (temper, lambda p, t: temper.temper(p, abs(t))),  # takes a negative one
    (unpack_block, lambda s, m, b: s * np.concatenate([b >> 4, b & 15]) + m),
    (unpack_block, lambda s, m, b: s * np.ravel([b & 15, b >> 4], "F") + m),
    (unpack_block, lambda s, m, b: s * np.concatenate([b & 15, b >> 4])),
    (unpack_block, lambda s, m, b: s * (b & 15) + m),  # half of them
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
    with pytest.raises(ValueError, match="packed must be bytes, got float64"):
        unpack_block.unpack_block(1.0, 0.0, np.zeros(16))
