"""How steep is a discriminator?

A small discriminator gives each point x one number: h = x @ w1 + b1, then every entry
of h that is below 0 is multiplied by `leak`, then the result is multiplied by the
vector w2 and summed. Return the slope of that number in x, for each row of x: an array
of the same shape as x. A gradient penalty is the mean squared length of these rows.

Hint: where h > 0 the slope of the bend is 1, elsewhere it is `leak`.
Hint: for one row it is w1 @ (bend * w2): the matrices in reverse order.
Hint: each row has its own bends, so make `bend` of shape [n, k] and use w1.T.
"""

import numpy as np

FUNCTION = "input_slope"


# --8<-- [start:solution]
def input_slope(x, w1, b1, w2, leak):  # [n, d], [d, k], [k], [k] -> [n, d]
    """The chain rule: through w2, the bends, and w1."""
    bend = np.where(x @ w1 + b1 > 0, 1.0, leak)
    return (bend * w2) @ w1.T


# --8<-- [end:solution]


def check(input_slope):
    """Raises AssertionError, with the case, unless the slopes are right."""
    w1, w2 = [[2.0, -1.0, 0.5], [0.0, 3.0, 1.0]], [1.0, 0.5, -2.0]
    cases = [
        ([[1.0]], [[2.0]], [0.0], [3.0], 0.2, [[6.0]]),
        ([[-1.0]], [[2.0]], [0.0], [3.0], 0.2, [[1.2]]),
        ([[-1.0]], [[2.0]], [5.0], [3.0], 0.2, [[6.0]]),
        (
            [[1.0, -1.0], [-1.0, 1.0]],
            w1,
            [0.0, 0, 0],
            w2,
            0.0,
            [[2, 0], [-1.5, -0.5]],
        ),
        ([[1.0, -1.0]], w1, [0.0, 5, 0], w2, 0.1, [[1.4, 1.3]]),
    ]
    for *args, leak, want in cases:
        got = np.asarray(input_slope(*(np.array(a) for a in args), leak))
        near = got.shape == np.shape(want) and np.allclose(got, want)
        assert near, f"x = {args[0]} should give {want}, got {got!r}"
