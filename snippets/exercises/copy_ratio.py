"""Catch a model that copies

`generated`, `training` and `held_out` hold images, one a row. Return one number: the
mean distance from a generated image to the training image nearest to it, divided by
the same mean for the held-out images. Near 1, the model keeps the distance that new
images keep. Near 0, it copies. (Copies with noise on them may pass.) The distance of
two images is the root of the sum of their squared differences. If every held-out
image is itself a training image, nothing can be said: that is an error.

Hint: `generated[:, None] - training` holds the differences of all pairs.
Hint: first the smallest distance for each image, then the mean over the images.
Hint: the number to divide by can be 0; raise `ValueError` then.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "copy_ratio"


# --8<-- [start:solution]
def copy_ratio(generated, training, held_out):  # [n, d], [m, d], [k, d] -> ratio
    """Mean distance to the nearest training image, beside that of new images."""

    def nearest(x):
        square = ((x[:, None] - training) ** 2).sum(axis=2)
        return np.sqrt(square.min(axis=1)).mean()

    if nearest(held_out) == 0:
        raise ValueError("held_out must hold an image that is not in training")
    return float(nearest(generated) / nearest(held_out))


# --8<-- [end:solution]


def check(copy_ratio):
    """Raises AssertionError, with the case, unless copies are caught."""
    ask = Ask(FUNCTION, copy_ratio)
    training = np.array([[0.0, 0.0], [10.0, 0.0]])
    held_out = np.array([[3.0, 4.0], [10.0, 1.0]])  # 5 and 1 away: 3 in the mean
    for generated, want in [
        (training, 0),
        (held_out, 1),
        ([[0.0, 3.0]], 1),
        ([[0.0, 0.0], [10.0, 6.0]], 1),
        ([[0.0, 9.0], [10.0, 9.0], [10.0, 0.0]], 2),
        ([[5.0, 0.0]], 5 / 3),
        ([[3.0, 4.0], [3.0, 4.0], [10.0, 1.0]], 11 / 9),
    ]:
        ask(np.array(generated), training, held_out).gives(want)
    flat = np.array([[0.0], [4.0], [9.0]])
    ask(np.array([[1.0], [6.0]]), flat, np.array([[2.0]])).gives(0.75)
    ask(held_out, training, training).raises()
