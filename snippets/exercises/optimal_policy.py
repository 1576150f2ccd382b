"""Find the best policy near a reference

A fine-tuned model, the reference policy, gives each of a few answers a probability,
`reference`. Each answer has a `reward`. Return the policy that has the largest average
reward minus `beta` times its KL divergence from the reference: each probability is
multiplied by exp(reward / beta), and the result is normalised. Rewards may be large:
where `np.exp` overflows, your function must still be right. An answer that the
reference never gives is never given.

Hint: for moderate rewards, `reference * np.exp(reward / beta)` divided by its sum is
all.
Hint: only differences of reward count, so subtract the largest one first.
Hint: take the largest reward among the answers that the reference does give. Otherwise
an impossible answer with a huge reward makes all the others underflow to 0.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "optimal_policy"


# --8<-- [start:solution]
def optimal_policy(reference, reward, beta):  # [n], [n], number -> probabilities [n]
    """The optimum under this KL penalty: an exponential tilt of the reference."""
    weights = np.zeros(len(reference))
    given = reference > 0
    best = reward[given].max()
    weights[given] = reference[given] * np.exp((reward[given] - best) / beta)
    return weights / weights.sum()


# --8<-- [end:solution]


def check(optimal_policy):
    """Raises AssertionError, with the case, unless the policy is the closed form."""
    ask = Ask(FUNCTION, optimal_policy)
    two = float(1 / np.log(2))  # with this beta a reward of 1 doubles the odds
    far = 0.9 * np.exp(-10) / (0.1 + 0.9 * np.exp(-10))
    for reference, reward, beta, want in [
        ([0.5, 0.3, 0.2], [0, 0, 0], 1, [0.5, 0.3, 0.2]),
        ([0.5, 0.3, 0.2], [0, 1, 3], two, [5 / 27, 6 / 27, 16 / 27]),
        ([0.5, 0.5], [-1, 1], 2 * two, [1 / 3, 2 / 3]),
        ([0.9, 0.1], [7, 7], 0.1, [0.9, 0.1]),
        ([0.9, 0.1], [0, 1], 1e6, [0.9, 0.1]),
        ([0.9, 0.1], [1000, 1001], 0.1, [far, 1 - far]),
        ([0.9, 0.1], [-5000, -5000], 1, [0.9, 0.1]),
        ([0.9, 0.1, 0], [0, 0, 5000], 1, [0.9, 0.1, 0]),
    ]:
        reward = np.array(reward, dtype=float)
        ask(np.array(reference), reward, beta).gives(want)
