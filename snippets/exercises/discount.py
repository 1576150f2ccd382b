"""Take a little, hand it down

`counts` says how often each of n outcomes followed a context, `shorter` how
probable each is after the shorter context. Take `discount` off every count above 0,
and share out what that saves among all outcomes as `shorter` says. Return the
probabilities. After a context that was never met, return `shorter`. A discount below
0 or above 1 is an error.

Hint: what is saved is `discount` for each outcome that was seen at all, however often.
Hint: `np.maximum(counts - discount, 0)` leaves the unseen ones at 0. Divide by
`counts.sum()`; the saved part is also a share of that sum.
Hint: if the sum is 0 there is nothing to divide by. For a wrong discount, raise
`ValueError`.
"""

import numpy as np

FUNCTION = "hand_down"


# --8<-- [start:solution]
def hand_down(counts, shorter, discount):  # [n], [n], number -> [n]
    """The discounted counts, mixed with the shorter context's distribution."""
    if not 0 <= discount <= 1:
        raise ValueError(f"discount must be 0 to 1, got {discount}")
    if counts.sum() == 0:
        return shorter
    saved = discount * np.sum(counts > 0)
    kept = np.maximum(counts - discount, 0)
    return (kept + saved * shorter) / counts.sum()


# --8<-- [end:solution]


def check(hand_down):
    """Raises AssertionError, with the case, unless every share is as it should."""
    cases = [
        ([3, 1, 0], [0.2, 0.3, 0.5], 0.5, [0.675, 0.2, 0.125]),
        ([8, 0, 0, 0], [0.25] * 4, 0.5, [0.953, 0.016, 0.016, 0.016]),
        ([1, 1, 1, 1], [0.7, 0.1, 0.1, 0.1], 1, [0.7, 0.1, 0.1, 0.1]),
        ([3, 1], [0.5, 0.5], 0, [0.75, 0.25]),
        ([0, 0, 0], [0.2, 0.3, 0.5], 0.5, [0.2, 0.3, 0.5]),
    ]
    for counts, shorter, discount, want in cases:
        with np.errstate(all="ignore"):
            got = hand_down(np.array(counts), np.array(shorter), discount)
        got = np.asarray(got)
        near = got.shape == (len(want),) and np.allclose(got, want, atol=1e-3)
        assert near, (
            f"hand_down({counts}, {shorter}, {discount}) should be {want}, got {got!r}"
        )
    for discount in (-0.1, 1.5):
        try:
            got = hand_down(np.array([1, 1]), np.array([0.5, 0.5]), discount)
        except ValueError:
            continue
        raise AssertionError(
            f"a discount of {discount} should raise ValueError, got {got!r}"
        )
