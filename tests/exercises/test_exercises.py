"""Each exercise: its check takes every right answer and no wrong one.

`answers/<exercise>.py` holds what readers may write: functions `right_...`, other
styles of the solution, and functions `wrong_...`, each with the mistake in its name.
"""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from checkout import SITE

from snippets._site import runner
from snippets.exercises._ask import Ask, same, shown

EVERY = SITE.exercises
ANSWERS = Path(__file__).parent / "answers"


def answers(exercise, kind):
    path = ANSWERS / exercise.path.name
    spec = importlib.util.spec_from_file_location(f"answers_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {
        name: function
        for name, function in vars(module).items()
        if name.startswith(f"{kind}_")
    }


def cases(kind):
    return [
        pytest.param(e.load(), function, id=f"{e.path.stem}-{name}")
        for e in EVERY
        for name, function in answers(e, kind).items()
    ]


def run(code, name):
    world = {}
    exec(code, world)
    return world[name]


@pytest.mark.parametrize(("exercise", "answer"), cases("right"))
def test_a_right_answer_in_another_style_passes(exercise, answer):
    exercise.check(answer)


@pytest.mark.parametrize(("exercise", "answer"), cases("wrong"))
def test_a_wrong_answer_fails_and_is_told_what_was_asked_and_what_came(
    exercise, answer
):
    with pytest.raises(AssertionError, match=r"(?s) should .+ got .+") as told:
        exercise.check(answer)
    assert "NameError" not in str(told.value)  # it is wrong, not mistyped


@pytest.mark.parametrize("exercise", EVERY, ids=lambda e: e.path.stem)
def test_enough_answers_are_tried(exercise):
    assert len(answers(exercise, "right")) >= 4
    assert len(answers(exercise, "wrong")) >= 6


@pytest.mark.parametrize("exercise", EVERY, ids=lambda e: e.path.stem)
def test_the_solution_passes_alone_and_the_stub_fails(exercise):
    module = exercise.load()
    imports = "import numpy as np\n"
    module.check(run(imports + exercise.solution, module.FUNCTION))
    with pytest.raises(AssertionError, match="should"):
        module.check(run(exercise.stub, module.FUNCTION))


@pytest.mark.parametrize("exercise", EVERY, ids=lambda e: e.path.stem)
def test_it_has_a_task_and_hints_in_steps(exercise):
    assert 20 <= len(exercise.title) <= 60
    assert len(exercise.task) > 150
    assert len(exercise.hints) >= 2
    assert exercise.solution not in exercise.stub
    assert '"""' in exercise.stub
    assert exercise.load().FUNCTION == exercise.path.stem


# --- the check itself ------------------------------------------------------------


@pytest.mark.parametrize(
    ("got", "want"),
    [
        ([1, 2], [1.0, 2.0]),
        (np.float32([0.1]), [0.1]),
        (np.array(3), 3),
        ([[1, 2], 3], ((1, 2), 3)),
        (np.ones((2, 3)), (np.ones(3), [1, 1, 1])),
        (float("inf"), np.inf),
    ],
)
def test_the_form_of_an_answer_is_free(got, want):
    assert same(got, want)


@pytest.mark.parametrize(
    ("got", "want"),
    [
        (None, 0),
        ("2", 2),
        ([1, 2], [[1, 2]]),
        ([2], 2),
        ([1, [2]], [1, 2]),
        ((1, 2, 3), (1, 2)),
        (np.nan, 0),
        (-np.inf, np.inf),
        (1.001, 1),
        ({1: 2}, (1,)),
    ],
)
def test_its_values_and_its_shape_are_not(got, want):
    assert not same(got, want)


def test_a_leak_is_no_zero():
    assert same([1, 1e-9], [1, 0])
    assert not same([1, 1e-9], [1, 0], zeros=True)


def double(x):
    assert x >= 0
    return 2 * x


def test_an_error_of_the_readers_own_is_told_with_its_case_and_line():
    ask = Ask("double", double)
    with pytest.raises(AssertionError) as told:
        ask(-1).raises()
    line = double.__code__.co_firstlineno + 1
    assert str(told.value).startswith("double(-1) should raise ValueError, got Assert")
    assert str(told.value).endswith(f"(line {line} of your code)")
    ask(1).gives(2)


def test_each_case_has_arguments_of_its_own():
    given = np.ones(2)
    ask = Ask("spoil", lambda x: x.fill(0))
    ask(given)
    assert given.tolist() == [1, 1]
    with pytest.raises(AssertionError, match=r"spoil\(\[1, 1\]\) should not change"):
        ask(given).leaves_its_arguments()


def test_a_difference_that_six_digits_hide_is_shown():
    with pytest.raises(AssertionError, match=r"got np.float64\(1.0000001\)"):
        Ask("one", lambda: np.float64(1.0000001))().gives(1, rtol=0, atol=0)


def test_a_case_is_written_as_it_would_be_typed():
    assert shown([np.array([0.5, -0.0]), (1, "a")]) == "[[0.5, 0], (1, 'a')]"
    assert shown([0.1] * 1000).endswith(" ...")


# --- in the page -----------------------------------------------------------------


def verdict(exercise, body):
    """What the page says to a reader who wrote this body."""
    told = {}
    module = next(e for e in EVERY if e.path.stem == exercise)
    head = module.stub.rpartition("    return None")[0]
    job = {"code": head + body, "file": "exercise.py", "check": exercise}
    runner.run(json.dumps(job), lambda kind, text: told.update({kind: text}))
    return json.loads(told["end"])


def test_the_page_tells_a_readers_own_assert_from_the_verdict():
    body = "    assert 0 <= discount <= 1\n    return lower\n"
    end = verdict("absolute_discounting", body)
    assert not end["ok"]
    assert "absolute_discounting([3, 1, 0]" in end["why"]
    body = (
        "    assert 0 <= discount <= 1\n"
        "    total = counts.sum()\n"
        "    saved = discount * (counts > 0).sum() * lower\n"
        "    kept = (counts - discount).clip(0)\n"
        "    return (kept + saved) / total if total else lower\n"
    )
    why = verdict("absolute_discounting", body)["why"]
    assert "should raise ValueError, got AssertionError (line 6 of" in why


def test_the_page_names_the_case_in_which_a_program_broke_down():
    end = verdict("truncate_history", "    return history[1:][window]\n")
    assert "truncate_history([['be', 'kind']" in end["why"]
    assert "got IndexError: list index out of range (line 6 of your code)" in end["why"]
