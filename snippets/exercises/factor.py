"""Turn a table into a chain

A table holds the probability of each pair: `joint[i, j]` is the probability that the
first number is i and the second is j. Take it apart by the chain rule. Return the
probabilities of the first number, p(i), and a table of p(j | i) with a row for each i.
The product of the two must be the table again. Where an i never happens, every j is as
good as any other: give that row even odds.

Hint: p(i) is the sum of row i: whatever the second number is.
Hint: p(j | i) is row i divided by p(i).
Hint: rows of zeros first: `np.where(first[:, None] > 0, joint, 1.0)`, then divide each
row by its own sum.
"""

import numpy as np

FUNCTION = "factor"


# --8<-- [start:solution]
def factor(joint):  # [n, m] -> p(i) [n], p(j | i) [n, m]
    """The two factors of the chain rule."""
    first = joint.sum(axis=1)
    rows = np.where(first[:, None] > 0, joint, 1.0)
    return first, rows / rows.sum(axis=1, keepdims=True)


# --8<-- [end:solution]


def check(factor):
    """Raises AssertionError, with the case, unless both factors are right."""
    cases = [
        ([[0.1, 0.3], [0.3, 0.3]], [0.4, 0.6], [[0.25, 0.75], [0.5, 0.5]]),
        ([[0.2, 0.0, 0.8]], [1.0], [[0.2, 0.0, 0.8]]),
        ([[0.5, 0.5], [0.0, 0.0]], [1.0, 0.0], [[0.5, 0.5], [0.5, 0.5]]),
        ([[0.25], [0.75]], [0.25, 0.75], [[1.0], [1.0]]),
    ]
    for joint, first, second in cases:
        with np.errstate(all="ignore"):
            got = factor(np.array(joint))
        right = isinstance(got, tuple) and len(got) == 2
        for part, want in zip(got if right else (), (first, second), strict=False):
            right = right and np.shape(part) == np.shape(want)
            right = right and np.allclose(part, want)
        assert right, f"the table {joint} should give {first} and {second}, got {got!r}"
