"""Make a batch of training examples for a GPT

A GPT is trained on windows of a text. Given `ids`, a long row of token numbers, the
positions `starts` and the length `context`, return two arrays, one row for each start:
the inputs, `context` tokens from there on, and the targets, the token that comes next
after each of them. A start whose last target would lie beyond the text is an error.

Hint: `starts[:, None] + np.arange(context)` holds the position of every input.
Hint: a target stands one position later than its input: add 1.
Hint: the last target needs `start + context <= len(ids) - 1`; otherwise raise
`ValueError`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "next_token_batch"


# --8<-- [start:solution]
def next_token_batch(ids, starts, context):  # [n], [B] -> inputs, targets [B, context]
    """Windows of the text, and the same windows one token later."""
    if len(starts) and max(starts) + context > len(ids) - 1:
        raise ValueError(f"a window from {max(starts)} ends beyond the text")
    at = np.asarray(starts)[:, None] + np.arange(context)
    return ids[at], ids[at + 1]


# --8<-- [end:solution]


def check(next_token_batch):
    """Raises AssertionError, with the case, unless the pairs are right."""
    ask = Ask(FUNCTION, next_token_batch)
    ids = np.array([7, 1, 8, 2, 8, 1])
    for starts, context, inputs, targets in [
        ([0], 3, [[7, 1, 8]], [[1, 8, 2]]),
        ([2, 0], 2, [[8, 2], [7, 1]], [[2, 8], [1, 8]]),
        ([4], 1, [[8]], [[1]]),
        ([1], 4, [[1, 8, 2, 8]], [[8, 2, 8, 1]]),
        ([3, 0, 1], 2, [[2, 8], [7, 1], [1, 8]], [[8, 1], [1, 8], [8, 2]]),
    ]:
        ask(ids, np.array(starts), context).gives((inputs, targets))
    for starts, context in [([0, 4], 2), ([4, 0], 2), ([0], 6), ([5], 1)]:
        ask(ids, np.array(starts), context).raises()
