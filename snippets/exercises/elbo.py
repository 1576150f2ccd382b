"""Bound a log-likelihood from below: the ELBO

A model draws a hidden code z with probability `prior[z]`; `likelihood[z]` is p(x | z),
how likely that code makes the point x. So p(x) is the sum of prior * likelihood. You
are given a guess `q` at which code it was: probabilities that sum to 1. Return the
ELBO in nats: the mean under q of log(likelihood), less the KL divergence of q from the
prior. A code with q = 0 counts nothing, whatever its likelihood. Where q > 0 and the
likelihood is 0, the bound is -inf.

Hint: both parts are means under q, so one sum does:
`q * log(prior * likelihood / q)`.
Hint: leave out the codes with q = 0 first, for 0 * log(0) is NaN in NumPy.
Hint: no prior is 0 here. With q = prior * likelihood / p(x), you must get log p(x)
itself.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "elbo"


# --8<-- [start:solution]
def elbo(prior, likelihood, q):  # [k], [k], [k] -> nats
    """The mean log-likelihood under q, less the KL divergence of q from the prior."""
    used = q > 0
    with np.errstate(divide="ignore"):
        joint = np.log(prior[used] * likelihood[used])
    return float(q[used] @ (joint - np.log(q[used])))


# --8<-- [end:solution]


def check(elbo):
    """Raises AssertionError, with the case, unless the bound is right."""
    ask = Ask(FUNCTION, elbo)
    half = [0.5, 0.5]
    three = np.log(0.08 * 0.1) / 2 + np.log(2)
    for prior, likelihood, q, want in [
        (half, [0.9, 0.1], half, (np.log(0.9) + np.log(0.1)) / 2),
        (half, [0.9, 0.1], [0.9, 0.1], np.log(0.5)),
        (half, [0.9, 0.1], [1, 0], np.log(0.45)),
        ([0.2, 0.8], [3.0, 0.5], [0.6, 0.4], 0.0),  # a density may pass 1
        ([0.2, 0.3, 0.5], [0.4, 0.0, 0.2], [0.5, 0, 0.5], three),
        ([0.25, 0.75], [1.0, 0.0], half, -np.inf),
    ]:
        ask(*(np.array(a, float) for a in (prior, likelihood, q))).gives(want)
