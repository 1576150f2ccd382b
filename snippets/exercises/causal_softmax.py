"""Hide the future from the past

`scores` is a square: row t holds how well each position s answers what position t
looks for. Return attention weights: each row >= 0 with sum 1, and weight 0 for every
later position, s > t. The scores can be large, and they can be -inf where a position
is already ruled out, except in the position itself.

Hint: `np.triu(np.ones((T, T), dtype=bool), 1)` is True for the later positions.
Hint: a score of -inf becomes a weight of exactly 0, for `exp(-inf)` is 0.
Hint: subtract each row's maximum after hiding the future, then `exp`, then divide
each row by its sum.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "causal_softmax"


# --8<-- [start:solution]
def causal_softmax(scores):  # [T, T] -> weights [T, T]
    """Softmax over each row, the future hidden."""
    later = np.triu(np.ones(scores.shape, dtype=bool), 1)
    seen = np.where(later, -np.inf, scores)
    weights = np.exp(seen - seen.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


# --8<-- [end:solution]


def check(causal_softmax):
    """Raises AssertionError, with the case, unless the weights are right."""
    ask = Ask(FUNCTION, causal_softmax)
    n, inf = np.log(3), np.inf
    less = 1 / (1 + np.e)  # beside a score that is 1 higher
    for scores, want in [
        ([[5.0]], [[1]]),
        ([[0.0, 9], [0, n]], [[1, 0], [0.25, 0.75]]),
        ([[0.0, 0, 0]] * 3, [[1, 0, 0], [1 / 2, 1 / 2, 0], [1 / 3] * 3]),
        ([[1e4, 2e4], [1e4, 1e4 + 1]], [[1, 0], [less, 1 - less]]),
        ([[-1e4, 5], [-1e4, 1 - 1e4]], [[1, 0], [less, 1 - less]]),
        ([[0.0, 0], [1000, 1000]], [[1, 0], [0.5, 0.5]]),
        ([[-1e12, 0], [0, 0]], [[1, 0], [0.5, 0.5]]),
        ([[0.0, 0], [-inf, 0]], [[1, 0], [0, 1]]),
    ]:
        ask(np.array(scores)).gives(want, zeros=True)
