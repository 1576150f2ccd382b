"""How wrong are the surest answers?

A model has answered some questions: `sure` holds the probability that it gave to each
answer, `right` whether the answer was right. Let it answer only the `count` questions
of which it is surest. Return the share of these answers that are wrong. No two are
equally sure. If `count` is not from 1 to the number of questions, raise `ValueError`.

Hint: `np.argsort(sure)` puts the least sure first.
Hint: the last `count` of that order are the surest.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "risk_of_the_surest"


# --8<-- [start:solution]
def risk_of_the_surest(sure, right, count):  # [n], [n], 1 to n -> 0 to 1
    """The share that is wrong of the answers of which the model is surest."""
    if not 1 <= count <= len(sure):
        raise ValueError(f"count must be 1 to {len(sure)}, got {count}")
    order = np.argsort(sure)
    surest = order[len(sure) - count :]
    return np.mean([not right[i] for i in surest])


# --8<-- [end:solution]


def check(risk_of_the_surest):
    """Raises AssertionError, with the case, unless the share is right."""
    ask = Ask(FUNCTION, risk_of_the_surest)
    sure = [0.5, 0.9, 0.2, 0.7]
    right = [True, False, False, True]
    for count, want in [(1, 1), (2, 1 / 2), (3, 1 / 3), (4, 1 / 2)]:
        ask(sure, right, count).gives(want).leaves_its_arguments()
    ask([0.3], [True], 1).gives(0)
    ask([0.8, 0.6, 0.4], [1, 1, 0], 2).gives(0)
    ask([0.8, 0.6, 0.4], [1, 1, 0], 3).gives(1 / 3)
    ask(sure, right, 0).raises()
    ask(sure, right, 5).raises()
    ask(sure, right, -1).raises()
