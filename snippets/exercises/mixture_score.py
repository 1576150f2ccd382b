"""Find the score of a few Gaussians

Data lie around `k` centres, equally many around each, as Gaussians of the deviation
`spread` along every axis. Return the score at one place `z`: the gradient of the log
density there. Each Gaussian alone would give `(centre - z) / spread**2`; count each by
its share in the density at `z`. Far from all centres the densities are too small for
a computer, and the answer must be right there, too. A spread that is not above 0 makes
no sense: raise an error.

Hint: the share of a centre is proportional to `exp(-square / (2 * spread**2))`.
Hint: take the least square off all of them first; the shares stay what they are.
Hint: for the error, raise `ValueError` if `spread` is not greater than 0.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "mixture_score"


# --8<-- [start:solution]
def mixture_score(z, centres, spread):  # [d], [k, d], a number -> [d]
    """The mean of the Gaussians' own scores, each counted by its share."""
    if not spread > 0:
        raise ValueError(f"spread must be > 0, got {spread}")
    square = ((z - centres) ** 2).sum(axis=1)
    share = np.exp(-(square - square.min()) / (2 * spread**2))
    share = share / share.sum()
    return (share @ centres - z) / spread**2


# --8<-- [end:solution]


def check(mixture_score):
    """Raises AssertionError, with the case, unless the score is right."""
    ask = Ask(FUNCTION, mixture_score)
    pair = np.array([[1.0, 0.0], [-1.0, 0.0]])
    for z, centres, spread, want in [
        ([2.0], [[1.0]], 0.5, [-4.0]),
        ([0.0, 0.0], pair, 1.0, [0.0, 0.0]),
        ([0.0, 3.0], pair, 2.0, [0.0, -0.75]),
        ([0.5, 0.0], pair, 1.0, [-0.0378828, 0.0]),
        ([0.5, 0.0], pair, 0.5, [1.8561103, 0.0]),
        ([101.0, 0.0], pair, 1.0, [-100.0, 0.0]),
    ]:
        ask(np.array(z), np.array(centres), spread).gives(want)
    for spread in (0.0, -0.5):
        ask(np.ones(1), np.ones((1, 1)), spread).raises()
