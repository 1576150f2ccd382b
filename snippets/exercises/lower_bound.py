"""Bound a likelihood from below

A model draws a hidden code z with probability `prior[z]`; `fit[z]` is then how likely
it makes the point x. So p(x) is the sum of prior * fit. You are given a guess `q` at
which code it was: probabilities that sum to 1. Return the ELBO: the mean under q of
log(fit), less the KL divergence of q from the prior. A code with q = 0 counts nothing,
whatever its fit. Where q > 0 and the fit is 0, the bound is -inf.

Hint: both parts are means under q, so one sum does: q * log(prior * fit / q).
Hint: leave out the codes with q = 0 first, for 0 * log(0) is NaN in NumPy.
Hint: no prior is 0 here. With q = prior * fit / p(x), you must get log p(x) itself.
"""

import numpy as np

FUNCTION = "lower_bound"


# --8<-- [start:solution]
def lower_bound(prior, fit, q):  # [k], [k], [k] -> nats
    """The mean fit of the codes in q, less what q says beyond the prior."""
    used = q > 0
    with np.errstate(divide="ignore"):
        nats = np.log(prior[used] * fit[used]) - np.log(q[used])
    return float(q[used] @ nats)


# --8<-- [end:solution]


def check(lower_bound):
    """Raises AssertionError, with the case, unless the bound is right."""
    half = [0.5, 0.5]
    cases = [
        (half, [0.9, 0.1], half, (np.log(0.9) + np.log(0.1)) / 2),
        (half, [0.9, 0.1], [0.9, 0.1], np.log(0.5)),
        (half, [0.9, 0.1], [1, 0], np.log(0.45)),
        ([0.2, 0.8], [3.0, 0.5], [0.6, 0.4], 0.0),  # a density may pass 1
        (
            [0.2, 0.3, 0.5],
            [0.4, 0.0, 0.2],
            [0.5, 0, 0.5],
            np.log(0.08 * 0.1) / 2 + np.log(2),
        ),
        ([0.25, 0.75], [1.0, 0.0], half, -np.inf),
    ]
    for prior, fit, q, want in cases:
        with np.errstate(all="ignore"):
            args = (np.array(a, dtype=float) for a in (prior, fit, q))
            got = np.array(lower_bound(*args), dtype=float)
        near = got.shape == () and np.isclose(got, want, atol=1e-9)
        assert near, (
            f"lower_bound({prior}, {fit}, {q}) should be {want:.4f}, got {got!r}"
        )
