"""Estimate pass@k without bias

A model drew `n` programs for a task, and `c` of them were right. Return the
probability that a set of `k` of these draws, each set equally likely, holds at least
one right program. For n = 4, c = 1, k = 2 that is 1/2: of the six pairs, three hold the
right one. A `k` above `n` or below 1 is an error, and so is a `c` above `n` or below 0.
There may be thousands of draws.

Hint: count the sets that hold none. All their k programs come from the n - c wrong
ones.
Hint: `math.comb(m, k)` is the number of sets of k among m, and 0 if m is less than k.
Hint: subtract the fraction of such sets from 1. Divide the whole numbers: as floats
they may be too large. For a wrong `k` or `c`, raise `ValueError`.
"""

import math

from snippets.exercises._ask import Ask

FUNCTION = "estimate_pass_at_k"


# --8<-- [start:solution]
def estimate_pass_at_k(n, c, k):  # whole numbers -> probability
    """The chance that k of the n draws hold one of the c right ones."""
    import math

    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError(f"n={n}, c={c}, k={k} do not go together")
    return 1 - math.comb(n - c, k) / math.comb(n, k)


# --8<-- [end:solution]


def check(estimate_pass_at_k):
    """Raises AssertionError, with the case, unless every estimate is right."""
    ask = Ask(FUNCTION, estimate_pass_at_k)
    cases = [(4, 1, 2), (4, 0, 2), (4, 4, 1), (10, 3, 1), (10, 3, 5)]
    cases += [(10, 8, 3), (5, 2, 5), (200, 7, 100), (1000, 1, 10), (2000, 1, 1000)]
    for n, c, k in cases:
        ask(n, c, k).gives(1 - math.comb(n - c, k) / math.comb(n, k))
    for n, c, k in [(4, 1, 5), (4, 1, 0), (4, 5, 2), (4, -1, 2)]:
        ask(n, c, k).raises()
