"""Make the lessons of a GPT

A GPT learns from windows of a text. Given `ids`, a long row of token numbers, the
places `starts` and the length `context`, return two arrays, one row for each start:
the inputs, `context` tokens from there on, and the targets, what comes one token
later at each place. A start whose last target would lie beyond the text is an error.

Hint: `starts[:, None] + np.arange(context)` holds the place of every input.
Hint: a target stands one place later than its input: add 1.
Hint: the last target needs `start + context <= len(ids) - 1`; otherwise raise
`ValueError`.
"""

import numpy as np

FUNCTION = "shift"


# --8<-- [start:solution]
def shift(ids, starts, context):  # [n], [B] -> inputs, targets [B, context]
    """Windows of the text, and the same windows one token later."""
    if len(starts) and max(starts) + context > len(ids) - 1:
        raise ValueError(f"a window from {max(starts)} ends beyond the text")
    at = np.asarray(starts)[:, None] + np.arange(context)
    return ids[at], ids[at + 1]


# --8<-- [end:solution]


def check(shift):
    """Raises AssertionError, with the case, unless the pairs are right."""
    ids = np.array([7, 1, 8, 2, 8, 1])
    cases = [
        ([0], 3, [[7, 1, 8]], [[1, 8, 2]]),
        ([2, 0], 2, [[8, 2], [7, 1]], [[2, 8], [1, 8]]),
        ([4], 1, [[8]], [[1]]),
        ([1], 4, [[1, 8, 2, 8]], [[8, 2, 8, 1]]),
    ]
    for starts, context, *want in cases:
        call = f"shift({ids.tolist()}, {starts}, {context})"
        got = shift(ids, np.array(starts), context)
        right = (
            isinstance(got, tuple | list)
            and len(got) == 2
            and all(np.array_equal(g, w) for g, w in zip(got, want, strict=True))
        )
        assert right, f"{call} should be {want}, got {got!r}"
    try:
        got = shift(ids, np.array([0, 4]), 2)
    except ValueError:
        return
    except IndexError:
        got = "an IndexError"
    raise AssertionError(
        f"shift({ids.tolist()}, [0, 4], 2) should raise ValueError, got {got!r}"
    )
