"""Sample from a categorical distribution

You have an array of probabilities `p` that sum to 1, and a number `u`, drawn uniformly
from 0 up to 1, 1 excluded. Return the index of one outcome, such that over many `u`
the outcome `i` comes up with probability `p[i]`. Take the outcomes in their order:
the smallest `u` belong to outcome 0. An outcome of probability 0 never comes up. This
is how a language model chooses its next token.

Hint: lay the probabilities end to end on a line from 0 to 1. Outcome i owns a piece
of length p[i]. `np.cumsum(p)` gives the right ends of the pieces.
Hint: find the first end that is greater than `u`. Greater, not greater or equal: an
outcome of probability 0 owns no point.
Hint: the last of the sums may round to less than 1, and then no end is greater than a
`u` close to 1. Multiply `u` by the last sum.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "sample_categorical"


# --8<-- [start:solution]
def sample_categorical(p, u):  # probabilities [n], 0 <= u < 1 -> index
    """The outcome on whose piece of the line `u` falls."""
    ends = np.cumsum(p)
    return int(np.searchsorted(ends, u * ends[-1], side="right"))


# --8<-- [end:solution]


def check(sample_categorical):
    """Raises AssertionError, with the case, unless it samples from p."""
    ask = Ask(FUNCTION, sample_categorical)
    for p, u, want in [
        ([0.5, 0.5], 0.1, 0),
        ([0.5, 0.5], 0.9, 1),
        ([0.2, 0.3, 0.5], 0.25, 1),
        ([0.2, 0.3, 0.5], 0.999, 2),
        ([0.3, 0.2, 0.5], 0.25, 0),
        ([0.0, 1.0], 0.0, 1),
        ([0.5, 0.0, 0.5], 0.5, 2),
        ([1.0], 0.0, 0),
    ]:
        ask(np.array(p), u).gives(want)
    p = np.array([0.1, 0.2, 0.3, 0.4])
    for u in (np.arange(200) + 0.5) / 200:
        want = sum(float(u) > end for end in (0.1, 0.3, 0.6))
        ask(p, float(u)).gives(want)
    last = 1 - 2.0**-53  # the largest u that there is
    for p in ([0.1] * 10, [0.1] * 10 + [0.0], [0.7, 0.3, 0.0]):
        want = max(i for i, x in enumerate(p) if x > 0)
        told = f"{FUNCTION}({p}, 1 - 2**-53), the largest u,"
        ask(np.array(p), last, told=told).gives(want)
