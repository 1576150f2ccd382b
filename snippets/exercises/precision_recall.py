"""Measure what a generator makes, and what it leaves out

`generated` and `real` hold points, arrays [n, d] and [m, d]. Two points are near if
their distance, the length of the straight line between them, is at most `radius`.
Return two fractions: of the generated points, those that have a real point near, and
of the real points, those that have a generated point near. The first is precision, the
second recall.

Hint: `generated[:, None] - real` has the shape [n, m, d]: all differences at once.
Hint: the norm over the last axis gives the distances [n, m]; compare them with the
radius, and use `any` over one axis or the other.
Hint: the mean of an array of True and False is a fraction. Which axis of the distances
belongs to the generated points?
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "precision_recall"


# --8<-- [start:solution]
def precision_recall(generated, real, radius):  # [n, d], [m, d] -> two fractions
    """How much of what is generated is real, how much of what is real is generated."""
    near = np.linalg.norm(generated[:, None] - real, axis=2) <= radius
    return float(near.any(axis=1).mean()), float(near.any(axis=0).mean())


# --8<-- [end:solution]


def check(precision_recall):
    """Raises AssertionError, with the case, unless both fractions are right."""
    ask = Ask(FUNCTION, precision_recall)
    two = [[0, 0], [10, 0]]
    for generated, real, radius, want in [
        ([[0, 0], [0, 1], [1, 0]], two, 1.5, (1, 0.5)),  # one mode only
        ([[0, 0], [10, 0], [5, 0], [5, 5]], two, 1, (0.5, 1)),  # and bridges
        ([[5, 5]], two, 1, (0, 0)),
        ([[3, 4]], [[0, 0]], 5, (1, 1)),  # the radius itself is near
        ([[4, 4]], [[0, 0]], 5, (0, 0)),  # 5.66, though neither side is over 5
        ([[0], [1], [9]], [[0.4], [4], [5], [6]], 0.7, (2 / 3, 0.25)),
        ([[0, 0, 0]], [[2, 2, 2], [1, 1, 1], [9, 9, 9]], 4, (1, 2 / 3)),
    ]:
        ask(np.array(generated, float), np.array(real, float), radius).gives(want)
