"""Smooth counts by absolute discounting

`counts` says how often each of n outcomes followed a context, `lower` how probable
each is after the shorter context. Take `discount` off every count above 0, and
distribute what that saves among all outcomes as `lower` says. Return the
probabilities. After a context that was never met, return `lower`. A discount below 0
or above 1 is an error.

Hint: what is saved is `discount` for each outcome that was seen at all, however often.
Hint: `np.maximum(counts - discount, 0)` leaves the unseen ones at 0. Divide by
`counts.sum()`, the saved part, too.
Hint: if the sum is 0 there is nothing to divide by. For a wrong discount, raise
`ValueError`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "absolute_discounting"


# --8<-- [start:solution]
def absolute_discounting(counts, lower, discount):  # [n], [n], number -> [n]
    """The discounted counts, interpolated with the shorter context."""
    if not 0 <= discount <= 1:
        raise ValueError(f"discount must be 0 to 1, got {discount}")
    if counts.sum() == 0:
        return lower
    saved = discount * np.sum(counts > 0)
    kept = np.maximum(counts - discount, 0)
    return (kept + saved * lower) / counts.sum()


# --8<-- [end:solution]


def check(absolute_discounting):
    """Raises AssertionError, with the case, unless each probability is right."""
    ask = Ask(FUNCTION, absolute_discounting)
    for counts, lower, discount, want in [
        ([3, 1, 0], [0.2, 0.3, 0.5], 0.5, [0.675, 0.2, 0.125]),
        ([8, 0, 0, 0], [0.25] * 4, 0.5, [0.953125, *[0.015625] * 3]),
        ([1, 1, 1, 1], [0.7, 0.1, 0.1, 0.1], 1, [0.7, 0.1, 0.1, 0.1]),
        ([2, 1, 0], [0.5, 0.25, 0.25], 1, [2 / 3, 1 / 6, 1 / 6]),
        ([3, 1], [0.5, 0.5], 0, [0.75, 0.25]),
        ([0, 0, 0], [0.2, 0.3, 0.5], 0.5, [0.2, 0.3, 0.5]),
    ]:
        ask(np.array(counts, float), np.array(lower), discount).gives(want)
    for discount in (-0.1, 1.5):
        ask(np.ones(2), np.array([0.5, 0.5]), discount).raises()
