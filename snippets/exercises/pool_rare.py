"""How are rare outcomes pooled?

The chi-square test is approximate, and asks that enough is expected of each outcome.
`counts` holds how often each outcome came, `expected` how often it should have. Merge
all outcomes of which less than `least` is expected into one, and put it last. Return
the new counts and the new expected counts. If no outcome is rare, nothing is changed.

Hint: `expected < least` says which ones are merged.
Hint: the sum of what is merged comes last, in both lists.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "pool_rare"


# --8<-- [start:solution]
def pool_rare(counts, expected, least=5):  # [K], [K] -> [k], [k], k <= K
    """All rare outcomes as one, at the end."""
    counts = np.array(counts)
    expected = np.array(expected)
    rare = expected < least
    if not rare.any():
        return counts, expected
    pooled = [
        np.append(values[~rare], values[rare].sum()) for values in (counts, expected)
    ]
    return pooled[0], pooled[1]


# --8<-- [end:solution]


def check(pool_rare):
    """Raises AssertionError, with the case, unless the outcomes are pooled rightly."""
    ask = Ask(FUNCTION, pool_rare)
    for counts, expected, want in [
        ([8, 1, 3], [6, 2, 4], ([8, 4], [6, 6])),
        ([1, 9, 2, 7], [2, 8, 1, 8], ([9, 7, 3], [8, 8, 3])),
        ([4, 10], [7, 7], ([4, 10], [7, 7])),
        ([10, 4, 6], [9, 5, 6], ([10, 4, 6], [9, 5, 6])),
        ([1, 9], [2, 8], ([9, 1], [8, 2])),
        ([3, 0], [2.5, 0.5], ([3], [3])),
    ]:
        ask(counts, expected).gives(want).leaves_its_arguments()
    ask([8, 1, 3], [6, 2, 4], 3).gives(([8, 3, 1], [6, 4, 2]))
    ask([8, 1, 3], [6, 2, 4], 7).gives(([12], [12]))
