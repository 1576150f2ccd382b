"""How many words are left?

A model has read a text and written one. Of the different words that it read, which
share did it use at least once? Return that share, from 0 to 1. Words that stand only
in what was written do not count, and how often a word came does not matter. If nothing
was read, raise `ValueError`: a share of nothing says nothing.

Hint: `set(read)` holds each different word once.
Hint: `set(read) & set(written)` are the words that stand in both.
"""

from snippets.exercises._ask import Ask

FUNCTION = "words_kept"


# --8<-- [start:solution]
def words_kept(read, written):  # lists of words -> 0 to 1
    """The share of the different words read that was written, too."""
    if len(read) == 0:
        raise ValueError("nothing was read")
    known = set(read)
    left = known & set(written)
    return len(left) / len(known)


# --8<-- [end:solution]


def check(words_kept):
    """Raises AssertionError, with the case, unless the share is right."""
    ask = Ask(FUNCTION, words_kept)
    read = ["the", "cat", "saw", "the", "dog"]
    for written, want in [
        (["the", "cat", "saw", "the", "dog"], 1),
        (["the", "the", "the"], 1 / 4),
        (["dog", "cat", "dog"], 1 / 2),
        (["the", "cat", "saw", "a", "bird", "and", "sang"], 3 / 4),
        (["a", "bird"], 0),
        ([], 0),
    ]:
        ask(read, written).gives(want).leaves_its_arguments()
    ask(["a", "a", "a", "b"], ["a", "b", "c"]).gives(1)
    ask([], ["a"]).raises()
    ask([], []).raises()
