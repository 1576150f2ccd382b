"""How many runs of words are different ones?

Each of the `texts` is a list of words. A run is `n` words in a row within one text.
Return the number of different runs, over the number of all runs, in all texts together.
If no text is long enough to hold a run, return 0.

`distinct_share([["a", "new", "hat"], ["a", "new", "bag"]], 2)` is 0.75.

Hint: `text[i : i + n]` is a run, and there are `len(text) - n + 1` of them in a text.
Hint: a list is in no set; a tuple can be.
"""

from snippets.exercises._ask import Ask

FUNCTION = "distinct_share"


# --8<-- [start:solution]
def distinct_share(texts, n):  # lists of words -> share
    """All runs are collected first: a run of one text may come again in another."""
    runs = [tuple(text[i : i + n]) for text in texts for i in range(len(text) - n + 1)]
    if not runs:
        return 0.0
    return len(set(runs)) / len(runs)


# --8<-- [end:solution]


def check(distinct_share):
    """Raises AssertionError, with the case, unless the share is right."""
    ask = Ask(FUNCTION, distinct_share)
    hat = ["a", "new", "hat"]
    bag = ["a", "new", "bag"]
    for texts, n, want in [
        ([hat, bag], 2, 0.75),
        ([hat, bag], 1, 4 / 6),
        ([hat, bag], 3, 1.0),
        ([hat, hat, hat], 2, 1 / 3),
        ([hat, ["a"]], 2, 1.0),
        ([["a"], []], 2, 0.0),
        ([], 1, 0.0),
        ([["a", "a", "a", "a"]], 2, 1 / 3),
        ([["hat", "a", "new"], hat], 2, 3 / 4),
        ([["new", "a"], ["a", "new"]], 2, 1.0),
        ([["ab", "c"], ["a", "bc"]], 2, 1.0),
    ]:
        ask(texts, n).gives(want)
