"""Factorise a joint distribution

A table holds the joint distribution of two numbers: `joint[i, j]` is the probability
that the first is i and the second is j. Factorise it by the chain rule. Return the
marginal distribution of the first number, p(i), and a table of p(j | i) with a row for
each i. The product of the two must be the table again. Where an i never happens, its
row cannot be known: make it uniform over the columns.

Hint: p(i) is the sum of row i: whatever the second number is.
Hint: p(j | i) is row i divided by p(i).
Hint: rows of zeros first: `np.where(first[:, None] > 0, joint, 1.0)`, then divide each
row by its own sum.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "factorise"


# --8<-- [start:solution]
def factorise(joint):  # [n, m] -> p(i) [n], p(j | i) [n, m]
    """The two factors of the chain rule."""
    first = joint.sum(axis=1)
    rows = np.where(first[:, None] > 0, joint, 1.0)
    return first, rows / rows.sum(axis=1, keepdims=True)


# --8<-- [end:solution]


def check(factorise):
    """Raises AssertionError, with the case, unless both factors are right."""
    ask = Ask(FUNCTION, factorise)
    third = [1 / 3] * 3
    for joint, first, second in [
        ([[0.1, 0.3], [0.3, 0.3]], [0.4, 0.6], [[0.25, 0.75], [0.5, 0.5]]),
        ([[0.2, 0.0, 0.8]], [1.0], [[0.2, 0.0, 0.8]]),
        ([[0.5, 0.5], [0.0, 0.0]], [1.0, 0.0], [[0.5, 0.5], [0.5, 0.5]]),
        ([[0.25], [0.75]], [0.25, 0.75], [[1.0], [1.0]]),
        ([[0.5, 0.25, 0.25], [0, 0, 0]], [1, 0], [[0.5, 0.25, 0.25], third]),
    ]:
        ask(np.array(joint)).gives((first, second))
