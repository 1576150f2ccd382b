"""Measure what a generator makes, and what it leaves out

`made` holds generated points and `real` real ones, arrays [n, d] and [m, d]. Two
points are near if their distance is at most `radius`. Return two shares: of the made
points, those that have a real point near, and of the real points, those that have a
made point near. The first is precision, the second recall.

Hint: `made[:, None] - real` has the shape [n, m, d]: all differences at once.
Hint: the norm over the last axis gives the distances [n, m]; compare them with the
radius, and use `any` over one axis or the other.
Hint: the mean of an array of True and False is a share. Which axis of the distances
belongs to the made points?
"""

import numpy as np

FUNCTION = "precision_recall"


# --8<-- [start:solution]
def precision_recall(made, real, radius):  # [n, d], [m, d] -> two shares
    """How much of what is made is real, how much of what is real is made."""
    near = np.linalg.norm(made[:, None] - real, axis=2) <= radius
    return float(near.any(1).mean()), float(near.any(0).mean())


# --8<-- [end:solution]


def check(precision_recall):
    """Raises AssertionError, with the case, unless both shares are right."""
    two = [[0, 0], [10, 0]]
    cases = [
        ([[0, 0], [0, 1], [1, 0]], two, 1.5, (1, 0.5)),  # one mode only
        ([[0, 0], [10, 0], [5, 0], [5, 5]], two, 1, (0.5, 1)),  # and bridges
        ([[5, 5]], two, 1, (0, 0)),
        ([[3, 4]], [[0, 0]], 5, (1, 1)),  # the radius itself is near
        ([[0], [1], [9]], [[0.4], [4], [5], [6]], 0.7, (2 / 3, 0.25)),
    ]
    for made, real, radius, want in cases:
        got = precision_recall(np.array(made, float), np.array(real, float), radius)
        fine = got is not None and np.allclose(got, want)
        call = f"precision_recall({made}, {real}, {radius})"
        assert fine, f"{call} should be {want}, got {got!r}"
