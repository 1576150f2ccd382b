"""Where is a classifier too sure?

For each sentence, `p` holds the probability of label 1 that a classifier gave, `y` its
label (1 or 0), and `kinds` what kind of sentence it is. The classifier says label 1
where p > 0.5, and label 0 otherwise, with the probability that it gives to what it
says. Return a dict: for each kind the mean of that probability, minus the share of its
sentences that are right.

Hint: `max(p, 1 - p)` is the probability of what it says.
Hint: what it says is right where `(p > 0.5) == (y == 1)`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "overconfidence"


# --8<-- [start:solution]
def overconfidence(p, y, kinds):  # [n], [n], [n] -> {kind: said minus right}
    """Above 0 where it says more than is so."""
    p = np.array(p)
    said = np.maximum(p, 1 - p)
    right = (p > 0.5) == np.array(y)
    found = {}
    for kind in dict.fromkeys(kinds):
        here = np.array([one == kind for one in kinds])
        found[kind] = said[here].mean() - right[here].mean()
    return found


# --8<-- [end:solution]


def check(overconfidence):
    """Raises AssertionError, with the case, unless the gaps are right."""

    def gaps(p, y, kinds):
        found = overconfidence(p, y, kinds)
        return [float(found[kind]) for kind in dict.fromkeys(kinds)]

    def size(p, y, kinds):
        return len(overconfidence(p, y, kinds))

    ask = Ask(FUNCTION, gaps)
    ask([0.9], [1], ["a"]).gives([-0.1])
    ask([0.2], [0], ["a"]).gives([-0.2])
    ask([0.2], [1], ["a"]).gives([0.8])
    ask([0.9, 0.7], [0, 1], ["a", "a"]).gives([0.3])
    p, y = [0.9, 0.2, 0.6, 0.4, 0.8], [0, 0, 1, 1, 1]
    kinds = ["b", "a", "b", "a", "a"]
    ask(p, y, kinds).gives([0.25, 0.2 / 3]).leaves_its_arguments()
    ask([0.5, 0.9], [0, 0], ["a", "b"]).gives([-0.5, 0.9])
    Ask(FUNCTION, size)(p, y, kinds).gives(2)
