"""How often is a barrier crossed?

A chain sits in a dip of energy 0. To leave, it has to pass a point of energy
`barrier`. At heat `t`, a point of energy E is `exp(-E / t)` times as likely as the
bottom of the dip. Return the lowest heat at which the top of the barrier is at
least `share` times as likely as the bottom. A barrier that is not above 0, or a
share outside 0 to 1 (both ends excluded), is an error.

Hint: you look for t with `exp(-barrier / t) = share`.
Hint: take the logarithm of both sides.
Hint: for the errors, raise `ValueError`.
"""

import numpy as np

FUNCTION = "heat_to_cross"


# --8<-- [start:solution]
def heat_to_cross(barrier, share):  # two numbers -> a heat
    """The heat at which the top of the barrier is no longer rare."""
    if not barrier > 0 or not 0 < share < 1:
        raise ValueError(f"barrier {barrier} or share {share} is out of range")
    return float(barrier / -np.log(share))


# --8<-- [end:solution]


def check(heat_to_cross):
    """Raises AssertionError, with the case, unless the heat is right."""
    cases = [
        (1.0, np.exp(-1), 1.0),
        (7.0, np.exp(-1), 7.0),
        (6.6, 0.1, 2.8663),
        (2.0, 0.5, 2.8854),
    ]
    for barrier, share, want in cases:
        got = heat_to_cross(barrier, share)
        near = got is not None and np.isclose(got, want, rtol=1e-3)
        case = f"heat_to_cross({barrier}, {share:.3g})"
        assert near, f"{case} should be {want}, got {got!r}"
    for barrier, share in [(0.0, 0.5), (-1.0, 0.5), (1.0, 0.0), (1.0, 1.0)]:
        try:
            with np.errstate(all="ignore"):
                got = heat_to_cross(barrier, share)
        except (ValueError, ZeroDivisionError) as error:
            if isinstance(error, ValueError):
                continue
            got = error
        raise AssertionError(
            f"heat_to_cross({barrier}, {share}) should raise ValueError, got {got!r}"
        )
