"""Turn a generative model into a classifier

A generative model of one or more classes gives you, for one input x, the logarithms
of the class probabilities, log p(y), and of the densities, log p(x | y). Return the
probabilities p(y | x) of all classes. Real densities are tiny: your function must
also be right where `np.exp` of the numbers is 0.

Hint: Bayes' rule: p(y | x) is p(y) p(x | y), divided by the sum of that over all y.
Hint: multiply by adding logarithms: `joint = log_prior + log_density`.
Hint: subtract the largest joint before `np.exp`. It changes nothing after the
division, and keeps the largest term at 1.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "posterior"


# --8<-- [start:solution]
def posterior(log_prior, log_density):  # [k], [k] -> p(y | x) [k]
    """Bayes' rule, in logarithms."""
    joint = log_prior + log_density
    weights = np.exp(joint - joint.max())
    return weights / weights.sum()


# --8<-- [end:solution]


def check(posterior):
    """Raises AssertionError, with the case, unless it is Bayes' rule throughout."""
    ask = Ask(FUNCTION, posterior)
    even = np.log([0.5, 0.5])
    less = 1 / (1 + np.e)  # beside one that is e times as likely
    for log_prior, log_density, want in [
        (even, np.log([0.2, 0.6]), [0.25, 0.75]),
        (np.log([0.9, 0.1]), np.log([0.1, 0.9]), [0.5, 0.5]),
        (np.log([0.2, 0.3, 0.5]), np.zeros(3), [0.2, 0.3, 0.5]),
        (even, np.array([-2000.0, -2001.0]), [1 - less, less]),
        (even, np.array([900.0, 900.0]), [0.5, 0.5]),
        (even, np.array([0.0, -2000.0]), [1, 0]),
        (np.array([-2000.0, 0.0]), np.array([0.0, -2000.0]), [0.5, 0.5]),
        (np.array([0.0]), np.array([-5000.0]), [1]),
    ]:
        ask(log_prior, log_density).gives(want)
