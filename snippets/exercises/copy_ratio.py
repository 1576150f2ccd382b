"""Catch a model that copies

`made`, `learnt` and `unseen` hold images, one a row. Return one number: the mean
distance from a made image to the learnt image nearest to it, divided by the same for
the unseen images. Near 1, the model keeps the distance that new images keep. Near 0,
it copies. The distance of two images is the root of the sum of their squared
differences. If every unseen image is itself a learnt one, nothing can be said: that
is an error.

Hint: `made[:, None] - learnt` holds the differences of all pairs.
Hint: first the smallest distance for each image, then the mean over the images.
Hint: the number to divide by can be 0; raise `ValueError` then.
"""

import numpy as np

FUNCTION = "copy_ratio"


# --8<-- [start:solution]
def copy_ratio(made, learnt, unseen):  # [n, d], [m, d], [k, d] -> ratio
    """How near samples lie to what was learnt, beside how near new images lie."""

    def near(x):
        square = ((x[:, None] - learnt) ** 2).sum(axis=2)
        return np.sqrt(square.min(axis=1)).mean()

    if near(unseen) == 0:
        raise ValueError("unseen must hold an image that was not learnt")
    return float(near(made) / near(unseen))


# --8<-- [end:solution]


def check(copy_ratio):
    """Raises AssertionError, with the case, unless copies are caught."""
    learnt = np.array([[0.0, 0.0], [10.0, 0.0]])
    unseen = np.array([[3.0, 4.0], [10.0, 1.0]])  # 5 and 1 away
    cases = [
        (learnt, 0),
        (unseen, 1),
        ([[0.0, 3.0]], 1),
        ([[0.0, 0.0], [10.0, 6.0]], 1),
        ([[0.0, 9.0], [10.0, 9.0], [10.0, 0.0]], 2),
        ([[5.0, 0.0]], 5 / 3),
    ]
    for made, want in cases:
        with np.errstate(all="ignore"):
            got = copy_ratio(np.array(made), learnt.copy(), unseen.copy())
        near = got is not None and np.isclose(got, want, atol=1e-6)
        assert near, f"made {made} should give {want:.3f}, got {got!r}"
    try:
        with np.errstate(all="ignore"):
            got = copy_ratio(unseen, learnt, learnt)
    except ValueError:
        return
    raise AssertionError(f"unseen = learnt should raise ValueError, got {got!r}")
