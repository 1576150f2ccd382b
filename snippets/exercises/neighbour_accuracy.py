"""Whose neighbour is it?

`made` holds generated points, `real` real ones, arrays [n, d] and [m, d]. Find the
nearest *other* point of each point, among all of both kinds. Return the share of all
points whose nearest neighbour is of their own kind. If a model is good, and makes as
many points as there are real ones, it is about one in two. All distances differ. If one
of the two is empty, raise `ValueError`.

Hint: `np.vstack([made, real])` holds all points, and first the `len(made)` made ones.
Hint: no point is its own neighbour: put `np.inf` on the diagonal of the distances, with
`np.fill_diagonal`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "neighbour_accuracy"


# --8<-- [start:solution]
def neighbour_accuracy(made, real):  # [n, d], [m, d] -> 0 to 1
    """The share of the points whose nearest other point is of their own kind."""
    if len(made) == 0 or len(real) == 0:
        raise ValueError("there must be points of both kinds")
    points = np.vstack([made, real])
    is_made = np.arange(len(points)) < len(made)
    away = np.linalg.norm(points[:, None] - points, axis=2)
    np.fill_diagonal(away, np.inf)
    neighbour = [row.argmin() for row in away]
    return np.mean(is_made[neighbour] == is_made)


# --8<-- [end:solution]


def check(neighbour_accuracy):
    """Raises AssertionError, with the case, unless the share is right."""
    ask = Ask(FUNCTION, neighbour_accuracy)
    for made, real, want in [
        ([[0.0], [1.0]], [[10.0], [12.0]], 1),  # two heaps
        ([[0.0], [10.0]], [[1.0], [12.0]], 0),  # pairs of both kinds: copies, nearly
        ([[0.0], [1.0], [3.0]], [[3.5]], 0.5),
        ([[0.0, 0.0], [0.0, 3.0]], [[4.0, 0.0], [4.0, 1.0], [9.0, 9.0]], 1),
        ([[0.0, 5.0], [5.0, 0.5]], [[0.0, 4.0], [5.1, 0.0], [0.0, 3.5]], 0.4),
        ([[-2.0], [7.0], [7.5]], [[-2.5], [20.0]], 0.4),
    ]:
        ask(np.array(made), np.array(real)).gives(want).leaves_its_arguments()
    empty = np.zeros((0, 1))
    ask(empty, np.ones((2, 1))).raises()
    ask(np.ones((2, 1)), empty).raises()
