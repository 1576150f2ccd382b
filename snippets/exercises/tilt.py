"""Tilt a distribution by a reward

A fine-tuned model gives each of a few answers a probability, `base`. Each answer has
a `reward`. Return the distribution that has the largest average reward minus `beta`
times its KL divergence from `base`: each probability is multiplied by
exp(reward / beta), and the result is made to sum to 1. Rewards may be large: where
`np.exp` overflows, your function must still be right. An answer that the base never
gives is never given.

Hint: for moderate rewards, `base * np.exp(reward / beta)` divided by its sum is all.
Hint: only differences of reward count, so subtract the largest one first.
Hint: take the largest reward among the answers that the base does give. Otherwise an
impossible answer with a huge reward makes all the others underflow to 0.
"""

import numpy as np

FUNCTION = "tilt"


# --8<-- [start:solution]
def tilt(base, reward, beta):  # [n], [n], number -> probabilities [n]
    """The best policy on a leash of this length."""
    weights = np.zeros(len(base))
    given = base > 0
    pull = reward[given] / beta
    weights[given] = base[given] * np.exp(pull - pull.max())
    return weights / weights.sum()


# --8<-- [end:solution]


def check(tilt):
    """Raises AssertionError, with the case, unless the tilt is the closed form."""
    two = 1 / np.log(2)  # with this beta a reward of 1 doubles the odds
    cases = [
        ([0.5, 0.3, 0.2], [0, 0, 0], 1, [0.5, 0.3, 0.2]),
        ([0.5, 0.3, 0.2], [0, 1, 3], two, [0.1852, 0.2222, 0.5926]),
        ([0.5, 0.5], [-1, 1], 2 * two, [1 / 3, 2 / 3]),
        ([0.9, 0.1], [7, 7], 0.1, [0.9, 0.1]),
        ([0.9, 0.1], [0, 1], 1e6, [0.9, 0.1]),
        ([0.9, 0.1], [1000, 1001], 0.1, [0.0004, 0.9996]),
        ([0.9, 0.1, 0], [0, 0, 5000], 1, [0.9, 0.1, 0]),
    ]
    for base, reward, beta, want in cases:
        with np.errstate(all="ignore"):
            got = np.asarray(tilt(np.array(base), np.array(reward), beta))
        near = got.shape == (len(base),) and np.allclose(got, want, atol=1e-4)
        assert near, (
            f"tilt({base}, {reward}, {beta:.3g}) should be "
            f"{np.round(want, 4).tolist()}, got {got!r}"
        )
