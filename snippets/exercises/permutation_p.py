"""Is it more than chance?

Two groups of numbers, `a` and `b`. How far apart are their means? Deal all the numbers
anew into two groups of the same sizes, in every possible way, the one that was found
among them. Return the share of the ways in which the means are as far apart as here, or
farther, in either direction. If a group is empty, raise `ValueError`.

Hint: `itertools.combinations(range(n), k)` gives every choice of k places among n.
Hint: equal differences may differ in the last digit: ask for `>= found - 1e-9`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "permutation_p"


# --8<-- [start:solution]
def permutation_p(a, b):  # numbers, numbers -> 0 to 1
    """The share of all ways to deal that set the means as far apart."""
    from itertools import combinations

    if len(a) == 0 or len(b) == 0:
        raise ValueError("a group is empty")
    values = np.array([*a, *b], dtype=float)
    found = abs(np.mean(a) - np.mean(b))
    as_far = []
    for places in combinations(range(len(values)), len(a)):
        first = values[list(places)]
        others = np.delete(values, places)
        apart = abs(first.mean() - others.mean())
        as_far.append(apart >= found - 1e-9)
    return np.mean(as_far)


# --8<-- [end:solution]


def check(permutation_p):
    """Raises AssertionError, with the case, unless the share is right."""
    ask = Ask(FUNCTION, permutation_p)
    for a, b, want in [
        ([3], [1], 1),
        ([7, 8, 9], [3, 4, 5], 0.1),
        ([3, 4, 5], [7, 8, 9], 0.1),
        ([1, 2], [1, 2], 1),
        ([1, 5], [2, 3], 1),
        ([9], [1, 2, 3], 0.25),
        ([1, 2], [4, 5, 6], 0.1),
        ([5, 6, 1], [4, 2, 2.5], 0.6),
        ([0.1, 0.2], [0.3, 0.7], 1 / 3),
    ]:
        ask(a, b).gives(want).leaves_its_arguments()
    ask([], [1]).raises()
    ask([1], []).raises()
