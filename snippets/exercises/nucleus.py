"""Cut off the tail of a distribution: top-p

A model gives probabilities `p`. Return new probabilities in which only the nucleus is
left: the fewest tokens, likeliest first, whose probabilities sum to at least `share`.
All others become 0, and the rest sums to 1 again. The order of the tokens stays. Of
tokens with equal probability, the one that stands first in `p` counts as likelier.
Share 0 keeps one token and share 1 keeps all. Any other share is an error.

Hint: `np.argsort(-p, kind="stable")` gives the tokens from the likeliest on; `stable`
keeps equal ones in their order.
Hint: the token that takes the running sum over the bar belongs to the nucleus. With
`np.searchsorted(sums, share)` you find its place; keep one more than that.
Hint: rounding may take the running sum to 1 before the last token. Treat share 1 as a
case of its own.
"""

import numpy as np

FUNCTION = "nucleus"


# --8<-- [start:solution]
def nucleus(p, share):  # probabilities [n] -> probabilities [n]
    """The distribution without its tail."""
    if not 0 <= share <= 1:
        raise ValueError(f"share must be between 0 and 1, got {share}")
    order = np.argsort(-p, kind="stable")
    if share < 1:
        order = order[: 1 + np.searchsorted(np.cumsum(p[order]), share)]
    kept = np.zeros(len(p))
    kept[order] = p[order]
    return kept / kept.sum()


# --8<-- [end:solution]


def check(nucleus):
    """Raises AssertionError, with the case, unless the nucleus is as said."""
    cases = [
        ([0.5, 0.3, 0.2], 0.7, [0.625, 0.375, 0]),
        ([0.2, 0.5, 0.3], 0.7, [0, 0.625, 0.375]),  # not in order
        ([0.5, 0.3, 0.2], 0.4, [1, 0, 0]),
        ([0.5, 0.3, 0.2], 0.9, [0.5, 0.3, 0.2]),
        (
            [0.25, 0.25, 0.25, 0.25],
            0.4,
            [0.5, 0.5, 0, 0],
        ),  # the first of equals
        ([0.3, 0.4, 0.3], 0, [0, 1, 0]),
        ([0.6, 0.4, 0.0], 1, [0.6, 0.4, 0]),
        ([1 - 1e-20, 1e-20], 1, [1, 1e-20]),  # the sum rounds to 1 at once
    ]
    for p, share, want in cases:
        got = np.asarray(nucleus(np.array(p), share))
        near = got.shape == (len(p),) and np.allclose(got, want, atol=1e-9)
        near = near and ((got > 0) == (np.array(want) > 0)).all()
        assert near, f"nucleus({p}, {share}) should be {want}, got {got!r}"
    for share in (-0.1, 1.1):
        try:
            got = nucleus(np.array([0.5, 0.5]), share)
        except ValueError:
            continue
        raise AssertionError(
            f"nucleus([0.5, 0.5], {share}) should raise ValueError, got {got!r}"
        )
