"""One round of PageRank.

`ranks[j]` is the rank of sentence j, and `shares[i][j]` says which share of its rank
sentence j hands on to sentence i. In a round each sentence gets `(1 - damping) / n`,
where n is the number of sentences, and `damping` times all that is handed on to it.
Return the list of the new ranks. If `damping` is below 0 or above 1, raise
`ValueError`.

Hint: row i of `shares` says what sentence i gets from each.
Hint: all new ranks are worked out from the old ones.
"""

from snippets.exercises._ask import Ask

FUNCTION = "hand_on"


# --8<-- [start:solution]
def hand_on(shares, ranks, damping=0.85):  # [n][n], [n] -> [n]
    """What comes from nowhere, and what the others hand on."""
    if not 0 <= damping <= 1:
        raise ValueError(f"damping must lie in [0, 1], got {damping}")
    new = []
    for row in shares:
        handed = sum(share * rank for share, rank in zip(row, ranks, strict=True))
        new.append((1 - damping) / len(ranks) + damping * handed)
    return new


# --8<-- [end:solution]


def check(hand_on):
    """Raises AssertionError, with the case, unless the ranks are right."""
    ask = Ask(FUNCTION, hand_on)
    shares = [[0.0, 0.5, 1.0], [0.25, 0.0, 0.0], [0.75, 0.5, 0.0]]
    ranks = [0.5, 0.3, 0.2]
    ask(shares, ranks, 1.0).gives([0.35, 0.125, 0.525]).leaves_its_arguments()
    ask(shares, ranks, 0.0).gives([1 / 3, 1 / 3, 1 / 3])
    ask(shares, ranks, 0.5).gives([1 / 6 + 0.175, 1 / 6 + 0.0625, 1 / 6 + 0.2625])
    ask(shares, ranks).gives([0.05 + 0.2975, 0.05 + 0.10625, 0.05 + 0.44625])
    ask([[1.0]], [1.0], 0.85).gives([1])
    ask([[0.0, 1.0], [1.0, 0.0]], [0.9, 0.1], 0.8).gives([0.18, 0.82])
    ask(shares, ranks, 1.1).raises()
    ask(shares, ranks, -0.1).raises()
