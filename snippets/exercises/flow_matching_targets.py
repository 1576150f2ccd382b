"""Make the training examples of flow matching

Flow matching trains a network to name a velocity. Given the points `data` [n, D], as
many points of `noise` [n, D] and a time `t` [n] for each pair, return two arrays
[n, D]: where a point stands at its time, if it goes from noise (time 0) to data (time
1) in a straight line at a constant velocity, and that velocity, the target of the
network. A time below 0 or above 1 is an error.

Hint: at time 0 the point is the noise, at time 1 it is the data.
Hint: `t[:, None]` gives each row its own time.
Hint: the way is `data - noise`, and it takes one unit of time; how much of it is done
at time t?
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "flow_matching_targets"


# --8<-- [start:solution]
def flow_matching_targets(data, noise, t):  # [n, D], [n, D], [n] -> x_t, velocity
    """Points on straight lines, and their velocities, [n, D] each."""
    if t.min() < 0 or t.max() > 1:
        raise ValueError(f"times lie in 0 to 1, got {t.min()} to {t.max()}")
    velocity = data - noise
    return noise + t[:, None] * velocity, velocity


# --8<-- [end:solution]


def check(flow_matching_targets):
    """Raises AssertionError, with the case, unless points and velocities are right."""
    ask = Ask(FUNCTION, flow_matching_targets)
    for data, noise, t, point, velocity in [
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
    ]:
        ask(np.array(data), np.array(noise), np.array(t)).gives((point, velocity))
    for t in ([-0.5], [1.5], [0.5, 1.5], [-0.5, 0.5]):
        ask(np.ones((len(t), 1)), np.zeros((len(t), 1)), np.array(t)).raises()
