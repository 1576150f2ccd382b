"""A draft was rejected: from what does one draw instead?

The draft gives each token the probability `q`, the model `p`. A drafted token is kept
with probability min(1, p / q). Return the distribution to draw from where it was not,
so that what comes out follows `p` exactly: the positive part of `p - q`, normalised.
Where `p` and `q` are the same, nothing is ever rejected; return `p` then.

Hint: `np.maximum(p - q, 0)` is the positive part.
Hint: its sum is 0 where both are the same. Look before you divide.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "redraw"


# --8<-- [start:solution]
def redraw(p, q):  # [V], [V] -> [V]
    """What the draft gives too little of."""
    rest = np.maximum(p - q, 0)
    if rest.sum() == 0:
        return p
    return rest / rest.sum()


# --8<-- [end:solution]


def check(redraw):
    """Raises AssertionError, with the case, unless it makes up for the draft."""
    ask = Ask(FUNCTION, redraw)
    for p, q, want in [
        ([0.6, 0.3, 0.1], [0.3, 0.3, 0.4], [1, 0, 0]),
        ([0.5, 0.5, 0.0], [0.25, 0.25, 0.5], [0.5, 0.5, 0]),
        ([0.5, 0.375, 0.125], [0.25, 0.25, 0.5], [2 / 3, 1 / 3, 0]),
        ([0.25, 0.75], [0.25, 0.75], [0.25, 0.75]),
        ([0.0, 1.0], [1.0, 0.0], [0, 1]),
        ([0.125, 0.125, 0.75], [0.75, 0.125, 0.125], [0, 0, 1]),
    ]:
        ask(np.array(p), np.array(q)).gives(want, zeros=want.count(0) == 1)
