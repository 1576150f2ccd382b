"""One step back, to less noise

A noisy point is `z = a x + s e`: signal times the clean point, plus noise times
`e`, which nobody knows. A network guessed `x`. Take the noise that this guess
leaves, and put the point together again with signal `b` and noise `r`: return
`b x + r e`. This is the step without fresh noise. Where there is no noise to begin
with, `s = 0`, nothing can be taken from it: raise an error.

Hint: from `z = a x + s e` follows what `e` must have been.
Hint: `e = (z - a * x) / s`.
Hint: for the error, raise `ValueError` if `s` is not greater than 0.
"""

import numpy as np

FUNCTION = "less_noise"


# --8<-- [start:solution]
def less_noise(z, x, a, s, b, r):  # [d], [d], four numbers -> [d]
    """The same guess and the same noise, mixed anew."""
    if not s > 0:
        raise ValueError(f"s must be > 0, got {s}")
    e = (z - a * x) / s
    return b * x + r * e


# --8<-- [end:solution]


def check(less_noise):
    """Raises AssertionError, with the case, unless the step is right."""
    cases = [
        ([1.0], [0.0], (0.6, 0.8, 0.8, 0.6), [0.75]),
        ([1.4], [1.0], (0.6, 0.8, 0.8, 0.6), [1.4]),
        ([0.5, -2.0], [1.0, -1.0], (0.0, 1.0, 1.0, 0.0), [1.0, -1.0]),
        ([0.5, -2.0], [1.0, -1.0], (0.6, 0.8, 0.6, 0.8), [0.5, -2.0]),
    ]
    for z, x, (a, s, b, r), want in cases:
        got = less_noise(np.array(z), np.array(x), a, s, b, r)
        case = f"less_noise({z}, {x}, {a}, {s}, {b}, {r})"
        near = got is not None and np.shape(got) == np.shape(want)
        near = near and np.allclose(got, want)
        assert near, f"{case} should be {want}, got {got!r}"
    for s in (0.0, -0.5):
        try:
            with np.errstate(all="ignore"):
                got = less_noise(np.ones(1), np.ones(1), 1.0, s, 1.0, 0.0)
        except ValueError:
            continue
        raise AssertionError(
            f"less_noise with s = {s} should raise ValueError, got {got!r}"
        )
