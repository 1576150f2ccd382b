"""Make the lessons of flow matching

Flow matching trains a network with questions and answers. Given the points `data`
[n, D], as many points of `noise` [n, D] and a time `t` [n] for each pair, return two
arrays [n, D]: where a point stands at its time, if it goes from noise (time 0) to data
(time 1) at a constant speed, and that speed, which the network is to name. A time
below 0 or above 1 is an error.

Hint: at time 0 the point is the noise, at time 1 it is the data.
Hint: `t[:, None]` gives each row its own time.
Hint: the way is `data - noise`, and it takes one unit of time; how much of it is done
at time t?
"""

import numpy as np

FUNCTION = "lessons"


# --8<-- [start:solution]
def lessons(data, noise, t):  # [n, D], [n, D], [n] -> place, speed [n, D]
    """Points on straight lines, and how fast they go."""
    if t.min() < 0 or t.max() > 1:
        raise ValueError(f"times lie in 0 to 1, got {t.min()} to {t.max()}")
    speed = data - noise
    return noise + t[:, None] * speed, speed


# --8<-- [end:solution]


def check(lessons):
    """Raises AssertionError, with the case, unless places and speeds are right."""
    cases = [
        ([[4.0]], [[0.0]], [0.25], [[1.0]], [[4.0]]),
        ([[4.0]], [[0.0]], [1.0], [[4.0]], [[4.0]]),
        ([[1.0, -2.0]], [[3.0, 0.0]], [0.0], [[3.0, 0.0]], [[-2.0, -2.0]]),
        (
            [[1.0, 1.0], [2.0, 0.0]],
            [[0.0, 3.0], [0.0, 8.0]],
            [0.5, 0.75],
            [[0.5, 2.0], [1.5, 2.0]],
            [[1.0, -2.0], [2.0, -8.0]],
        ),
    ]
    for data, noise, t, *want in cases:
        call = f"lessons({data}, {noise}, {t})"
        got = lessons(np.array(data), np.array(noise), np.array(t))
        right = (
            isinstance(got, tuple | list)
            and len(got) == 2
            and all(
                np.shape(g) == np.shape(w) and np.allclose(g, w)
                for g, w in zip(got, want, strict=True)
            )
        )
        assert right, f"{call} should be {want}, got {got!r}"
    for t in (-0.5, 1.5):
        try:
            got = lessons(np.ones((1, 1)), np.zeros((1, 1)), np.array([t]))
        except ValueError:
            continue
        raise AssertionError(
            f"lessons([[1.0]], [[0.0]], [{t}]) should raise ValueError, got {got!r}"
        )
