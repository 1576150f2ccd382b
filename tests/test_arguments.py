"""Each public function of each example, called with what it was not written for.

It gives something or says no: by an error of those that name a value, in a moment. And
with what it was written for it gives the same again, and leaves that as it was.
"""

import copy
import time

import numpy as np
import pytest
import recorded
from checkout import SITE

EXAMPLES = [e for e in SITE.examples if e.needs == "NumPy"]
BRIEF = 0.3  # seconds of a call that is made again some twenty times
CLEAR = (ValueError, TypeError, LookupError, ArithmeticError)


@pytest.mark.thorough
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name)
def test_its_functions_under_strange_arguments(example):
    wrong = []
    for name, (function, given) in recorded.calls(example).items():
        wrong += [f"{name}: {fault}" for fault in faults(function, given)]
    assert wrong == []


def faults(function, given):
    """What is wrong with a function, one sentence for each fault."""
    begin = time.process_time()
    used = copy.deepcopy(given)
    try:
        first = recorded.made(function, used)
    except recorded.TooLongError:
        return  # a training, say: its tests call it with less
    seconds = (
        time.process_time() - begin
    )  # with the copy, which a large model makes long
    for at, (old, new) in enumerate(zip(given, used, strict=True)):
        if isinstance(old, np.ndarray) and not recorded.alike(old, new):
            yield f"changes its argument {at}"
    if seconds > BRIEF:
        return
    draws = any(map(callable, given))  # it may hold what it draws from
    again = recorded.made(function, copy.deepcopy(given))
    if not draws and not recorded.alike(first, again):
        yield "gives something else the second time"
    for at, value in enumerate(given):
        for what, other in recorded.strange(value).items():
            try:
                recorded.made(
                    function, copy.deepcopy((*given[:at], other, *given[at + 1 :]))
                )
            except CLEAR as error:
                if not str(error):
                    yield f"argument {at} {what}: {type(error).__name__}, unsaid"
            except recorded.TooLongError:
                yield f"argument {at} {what}: does not end"
            except Exception as error:
                yield f"argument {at} {what}: {type(error).__name__}: {error}"


def changes(x):
    x[0] = 0
    return x.sum()


def forgets(x, n):
    for item in x:
        last = item
    while n < 0:
        pass
    return last.shape


def test_the_faults_that_it_finds():
    x = np.ones((3, 2))
    assert next(iter(faults(changes, (x.copy(),)))) == "changes its argument 0"
    assert "argument 0 empty: UnboundLocalError" in str(list(faults(forgets, (x, 1))))


def test_a_call_that_does_not_end(monkeypatch):
    monkeypatch.setattr(recorded, "LONGEST", 0.2)
    assert "argument 1 -1: does not end" in list(faults(forgets, (np.ones((3, 2)), 1)))


def test_another_result_the_second_time():
    seen = []
    assert list(faults(lambda n: seen.append(n) or len(seen), (1.5,))) == [
        "gives something else the second time"
    ]
