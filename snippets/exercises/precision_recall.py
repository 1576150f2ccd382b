"""Measure what a generator makes, and what it leaves out

`generated` and `real` hold points, arrays [n, d] and [m, d]; `k` is less than n and m.
Around each point lies a ball. It reaches to the k-th nearest *other* point of the same
array, so it is small where points are close; a point at that very distance is inside.
Return two fractions: of the generated points, those in the ball of at least one
real point, and of the real points, those in the ball of at least one generated point.
The first is precision, the second recall. (Kynkäänniemi and others, 2019.)

Hint: `points[:, None] - by` has the shape [n, m, d]: all differences at once. The norm
over the last axis gives the distances [n, m].
Hint: sort each row of the distances of an array to itself. The first column is the
distance of a point to itself; column k holds the radii.
Hint: compare the distances [n, m] with the radii [m], use `any` over the balls, and
take the mean. For recall the two arrays change places.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "precision_recall"


# --8<-- [start:solution]
def precision_recall(generated, real, k):  # [n, d], [m, d] -> two fractions
    """How much of what is generated is real, how much of what is real is generated."""

    def share_inside(points, by):
        between = np.linalg.norm(by[:, None] - by, axis=2)
        radius = np.sort(between, axis=1)[:, k]
        inside = np.linalg.norm(points[:, None] - by, axis=2) <= radius
        return float(inside.any(axis=1).mean())

    return share_inside(generated, real), share_inside(real, generated)


# --8<-- [end:solution]


def check(precision_recall):
    """Raises AssertionError, with the case, unless both fractions are right."""
    ask = Ask(FUNCTION, precision_recall)
    line = [[0], [1], [2], [10], [11], [13]]
    square = [[0, 0], [3, 4], [6, 8], [20, 0]]
    doubled = [[0, 0], [0, 0], [6, 8]]
    made = [[0, 0], [3, 0], [3, 1], [9, 9], [9, 10]]
    twice = [[0, 0], [0, 0], [1, 0], [9, 8], [9, 9]]
    for generated, real, k, want in [
        ([[0.5], [1], [1.5], [2]], line, 1, (1, 0.5)),  # one mode only
        ([[0], [1], [6], [7]], line, 1, (0.5, 0.5)),  # and a bridge
        ([[0], [1], [6], [7]], line, 2, (0.75, 1)),
        ([[50], [60]], [[0], [1], [100]], 1, (1, 0)),  # far away, a ball is large
        ([[0], [1], [100]], [[50], [60]], 1, (0, 1)),
        ([[0, 5], [0, 6], [9, 9]], square, 1, (1, 0.5)),
        ([[-3, -4], [-3, -5], [40, 40], [40, 41]], square, 1, (0.25, 0)),  # at 5
        ([[-4, 4], [-4, 5], [40, 40], [40, 41]], square, 1, (0, 0)),  # 5.66 away
        ([[-3, 0], [-3, 0], [3, 4]], doubled, 1, (1 / 3, 1)),  # a radius may be 0
        (made, twice, 1, (0.6, 1)),
    ]:
        ask(np.array(generated, float), np.array(real, float), k).gives(want)
