"""Cut off the tail of a distribution: top-p

A model gives probabilities `p`. Return new probabilities in which only the nucleus is
left: the fewest tokens, likeliest first, whose probabilities sum to at least `mass`.
All others become 0, and what is left is normalised to sum to 1 again. The order of the
tokens stays. Of tokens with equal probability, the one that stands first in `p` counts
as likelier. Mass 0 keeps one token and mass 1 keeps all. Any other mass is an error.

Hint: `np.argsort(-p, kind="stable")` gives the tokens from the likeliest on; `stable`
keeps equal ones in their order.
Hint: the token that takes the running sum to the mass belongs to the nucleus. With
`np.searchsorted(sums, mass)` you find its place; keep one more than that.
Hint: rounding may take the running sum to 1 before the last token. Treat mass 1 as a
case of its own.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "nucleus"


# --8<-- [start:solution]
def nucleus(p, mass):  # probabilities [n] -> probabilities [n]
    """The distribution without its tail."""
    if not 0 <= mass <= 1:
        raise ValueError(f"mass must be between 0 and 1, got {mass}")
    order = np.argsort(-p, kind="stable")
    if mass < 1:
        order = order[: 1 + np.searchsorted(np.cumsum(p[order]), mass)]
    kept = np.zeros(len(p))
    kept[order] = p[order]
    return kept / kept.sum()


# --8<-- [end:solution]


def check(nucleus):
    """Raises AssertionError, with the case, unless the nucleus is as said."""
    ask = Ask(FUNCTION, nucleus)
    for p, mass, want in [
        ([0.5, 0.3, 0.2], 0.7, [0.625, 0.375, 0]),
        ([0.2, 0.5, 0.3], 0.7, [0, 0.625, 0.375]),  # not in order
        ([0.5, 0.3, 0.2], 0.4, [1, 0, 0]),
        ([0.5, 0.3, 0.2], 0.9, [0.5, 0.3, 0.2]),
        ([0.25, 0.25, 0.25, 0.25], 0.4, [0.5, 0.5, 0, 0]),  # the first of equals
        ([0.5, 0.25, 0.25], 0.5, [1, 0, 0]),  # the sum meets the mass
        ([0.125, 0.5, 0.25, 0.125], 0.75, [0, 2 / 3, 1 / 3, 0]),
        ([0.3, 0.4, 0.3], 0, [0, 1, 0]),
        ([0.6, 0.4, 0.0], 1, [0.6, 0.4, 0]),
    ]:
        ask(np.array(p), mass).gives(want, zeros=True)
    answer = ask(np.array([1 - 1e-20, 1e-20]), 1)  # the sum rounds to 1 at once
    answer.gives([1, 1e-20], rtol=1e-4, atol=0)
    for mass in (-0.1, 1.1):
        ask(np.array([0.5, 0.5]), mass).raises()
