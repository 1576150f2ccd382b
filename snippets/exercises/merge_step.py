"""Take one step of byte-pair encoding

A text is given as a list of ids. Find the pair of neighbours that stands there most
often, and return a new list in which `new` takes the place of that pair, from left to
right. Count every place, also where two overlap: in 1, 1, 1 the pair (1, 1) stands
twice. Of equally common pairs take the lowest: `(1, 9)` before `(2, 3)`, and `(1, 3)`
before `(1, 5)`. If no pair stands there twice, nothing is worth a merge: return the ids
as they were. The list that you were given must not change.

Hint: the pairs are `(ids[i], ids[i + 1])`; count them in a dictionary.
Hint: `min(count, key=lambda pair: (-count[pair], pair))` is the commonest pair and,
among equals, the lowest.
Hint: for the joining a `while` loop is clearer than `for`: go on by two after a pair,
by one otherwise.
"""

from snippets.exercises._ask import Ask

FUNCTION = "merge_step"


# --8<-- [start:solution]
def merge_step(ids, new):  # list of numbers, a number -> list of numbers
    """The ids with their commonest pair joined to `new`."""
    count = {}
    for i in range(len(ids) - 1):
        pair = ids[i], ids[i + 1]
        count[pair] = count.get(pair, 0) + 1
    best = min(count, key=lambda pair: (-count[pair], pair), default=None)
    if not count or count[best] < 2:
        return list(ids)
    joined = []
    i = 0
    while i < len(ids):
        if tuple(ids[i : i + 2]) == best:
            joined.append(new)
            i += 2
        else:
            joined.append(ids[i])
            i += 1
    return joined


# --8<-- [end:solution]


def check(merge_step):
    """Raises AssertionError, with the case, unless the right pair is joined."""
    ask = Ask(FUNCTION, merge_step)
    for ids, new, want in [
        ([1, 2, 3, 1, 2], 9, [9, 3, 9]),
        ([5, 1, 2, 7, 1, 2, 1, 2], 300, [5, 300, 7, 300, 300]),
        ([1, 2, 1, 2, 3, 4, 3, 4, 3, 4], 9, [1, 2, 1, 2, 9, 9, 9]),
        ([4, 4, 4, 4, 4], 9, [9, 9, 4]),
        ([2, 3, 1, 9, 2, 3, 1, 9], 50, [2, 3, 50, 2, 3, 50]),
        ([1, 5, 1, 3, 1, 5, 1, 3], 9, [1, 5, 9, 1, 5, 9]),
        ([1, 1, 1, 2, 3, 2, 3], 9, [9, 1, 2, 3, 2, 3]),
        ([1, 2, 3], 9, [1, 2, 3]),
        ([7], 9, [7]),
        ([], 9, []),
    ]:
        ask(ids, new).is_list(want).leaves_its_arguments()
