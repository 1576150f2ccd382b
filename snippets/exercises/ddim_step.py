"""Take one step of DDIM, to less noise

A noisy point is `z = a x + s e`: signal times the clean point, plus noise times
`e`, which nobody knows. A network predicted the clean point, `x`. Work out the noise
`e` that this prediction leaves, and put the point together again with signal `b` and
noise `r`: return `b x + r e`. No fresh noise is added: this is the deterministic
sampler DDIM. Where there is no noise to begin with, `s = 0`, nothing can be worked
out, and a noise below 0 makes no sense: raise an error.

Hint: from `z = a x + s e` follows what `e` must have been.
Hint: `e = (z - a * x) / s`.
Hint: for the error, raise `ValueError` if `s` is not greater than 0.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "ddim_step"


# --8<-- [start:solution]
def ddim_step(z, x, a, s, b, r):  # [d], [d], four numbers -> [d]
    """The same prediction and the same noise, mixed anew."""
    if not s > 0:
        raise ValueError(f"s must be > 0, got {s}")
    e = (z - a * x) / s
    return b * x + r * e


# --8<-- [end:solution]


def check(ddim_step):
    """Raises AssertionError, with the case, unless the step is right."""
    ask = Ask(FUNCTION, ddim_step)
    for z, x, (a, s, b, r), want in [
        ([1.0], [0.0], (0.6, 0.8, 0.8, 0.6), [0.75]),
        ([1.4], [1.0], (0.6, 0.8, 0.8, 0.6), [1.4]),
        ([0.5, -2.0], [1.0, -1.0], (0.0, 1.0, 1.0, 0.0), [1.0, -1.0]),
        ([0.5, -2.0], [1.0, -1.0], (0.6, 0.8, 0.6, 0.8), [0.5, -2.0]),
        ([1.0, 1.0, 1.0], [1.0, 0.0, -1.0], (0.5, 0.25, 1.0, 0.5), [2, 2, 2]),
    ]:
        ask(np.array(z), np.array(x), a, s, b, r).gives(want)
    for s in (0.0, -0.5):
        ask(np.ones(1), np.ones(1), 1.0, s, 1.0, 0.0).raises()
