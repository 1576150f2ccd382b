"""How often is the passage among the first k?

Question i is answered by passage i. `scores[i][j]` says how well passage j matches
question i: the larger, the better. Return the share of the questions, from 0 to 1,
whose own passage is among the `k` best of its row. No two scores of a row are equal. If
`k` is less than 1, raise `ValueError`; if it is more than there are passages, all are
found.

Hint: the place of a passage is the number of passages with a higher score.
Hint: `sum(score > row[i] for score in row)` counts those of row i.
"""

from snippets.exercises._ask import Ask

FUNCTION = "found_among"


# --8<-- [start:solution]
def found_among(scores, k):  # [P][P] -> 0 to 1
    """The share of rows whose own column is among the k largest."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    found = 0
    for i, row in enumerate(scores):
        higher = sum(score > row[i] for score in row)
        if higher < k:
            found += 1
    return found / len(scores)


# --8<-- [end:solution]


def check(found_among):
    """Raises AssertionError, with the case, unless the share is right."""
    ask = Ask(FUNCTION, found_among)
    scores = [
        [0.9, 0.1, 0.3, 0.2],
        [0.8, 0.5, 0.1, 0.2],
        [0.4, 0.3, 0.1, 0.2],
        [-0.9, -0.1, -0.3, -0.2],
    ]
    for k, want in [(1, 1 / 4), (2, 3 / 4), (3, 3 / 4), (4, 1), (9, 1)]:
        ask(scores, k).gives(want).leaves_its_arguments()
    ask([[3.0]], 1).gives(1)
    ask([[1.0, 2.0], [2.0, 1.0]], 1).gives(0)
    ask([[2.0, 1.0], [1.0, 2.0]], 1).gives(1)
    ask(scores, 0).raises()
    ask(scores, -1).raises()
