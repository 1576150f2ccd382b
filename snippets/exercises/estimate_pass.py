"""Estimate pass@k without bias

A model drew `n` programs for a task, and `c` of them were right. Return the
probability that a set of `k` of these draws, each set equally likely, holds at least
one right program. For n = 4, c = 1, k = 2 that is 1/2: of the six pairs, three hold the
right one. A `k` above `n` or below 1 is an error, and so is a `c` above `n` or below 0.

Hint: count the sets that hold none. All their k programs come from the n - c wrong
ones.
Hint: `math.comb(m, k)` is the number of sets of k among m, and 0 if m is less than k.
Hint: subtract the share of such sets from 1. For a wrong `k` or `c`, raise
`ValueError`.
"""

import math

FUNCTION = "estimate_pass"


# --8<-- [start:solution]
def estimate_pass(n, c, k):  # whole numbers -> probability
    """The chance that k of the n draws hold one of the c right ones."""
    import math

    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError(f"n={n}, c={c}, k={k} do not go together")
    return 1 - math.comb(n - c, k) / math.comb(n, k)


# --8<-- [end:solution]


def check(estimate_pass):
    """Raises AssertionError, with the case, unless every estimate is right."""
    cases = [(4, 1, 2), (4, 0, 2), (4, 4, 1), (10, 3, 1), (10, 3, 5)]
    cases += [(10, 8, 3), (5, 2, 5), (200, 7, 100), (1000, 1, 10)]
    for n, c, k in cases:
        want = 1 - math.comb(n - c, k) / math.comb(n, k)
        got = estimate_pass(n, c, k)
        near = isinstance(got, int | float) and abs(got - want) < 1e-9
        assert near, f"estimate_pass({n}, {c}, {k}) should be {want:.6g}, got {got!r}"
    for n, c, k in [(4, 1, 5), (4, 1, 0), (4, 5, 2), (4, -1, 2)]:
        try:
            got = estimate_pass(n, c, k)
        except ValueError:
            continue
        raise AssertionError(
            f"estimate_pass({n}, {c}, {k}) should raise ValueError, got {got!r}"
        )
