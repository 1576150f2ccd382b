"""Draw from a distribution by hand

You have a list of probabilities `p` that sum to 1, and a number `u` that was drawn
evenly from 0 to 1. Return the index of one outcome, such that over many `u` the
outcome `i` comes up with probability `p[i]`. This is the step that every generative
model on this site ends with.

Hint: lay the probabilities end to end on a line from 0 to 1. Outcome i owns a piece
of length p[i].
Hint: `np.cumsum(p)` gives the right ends of the pieces. Find the first end that is
greater than `u`.
Hint: greater, not greater or equal: an outcome of probability 0 owns no point.
"""

import numpy as np

FUNCTION = "draw"


# --8<-- [start:solution]
def draw(p, u):  # probabilities [n], 0 <= u < 1 -> index
    """The outcome on whose piece of the line `u` falls."""
    return int(np.searchsorted(np.cumsum(p), u, side="right"))


# --8<-- [end:solution]


def check(draw):
    """Raises AssertionError, with the case, unless `draw` draws from p."""
    for p, u, want in [
        ([0.5, 0.5], 0.1, 0),
        ([0.5, 0.5], 0.9, 1),
        ([0.2, 0.3, 0.5], 0.25, 1),
        ([0.2, 0.3, 0.5], 0.999, 2),
        ([0.0, 1.0], 0.0, 1),
        ([0.5, 0.0, 0.5], 0.5, 2),
    ]:
        got = draw(np.array(p), u)
        assert got == want, f"draw({p}, {u}) should be {want}, got {got!r}"
    p = np.array([0.1, 0.2, 0.3, 0.4])
    u = np.random.default_rng(0).random(4000)
    share = np.bincount([draw(p, x) for x in u], minlength=4) / len(u)
    assert np.abs(share - p).max() < 0.03, (
        f"4000 draws from {p.tolist()} gave the shares {share.round(2).tolist()}"
    )
