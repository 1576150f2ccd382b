"""Keep each line a few times at most.

What stands often in the training text is learnt by heart sooner. Return the lines in
their order, without any whose words stood in `most` earlier lines already. Capitals do
not matter, nor do spaces: `"The  End"` and `"the end "` are the same line. Keep the
first ones, as they were written. A line without words is a line, too. If `most` is less
than 1, raise `ValueError`: nothing would be left.

Hint: `line.lower().split()` gives the words, small, without any spaces.
Hint: A list cannot be the key of a dict; `tuple(words)` can.
"""

from snippets.exercises._ask import Ask

FUNCTION = "deduplicate"


# --8<-- [start:solution]
def deduplicate(lines, most):  # strings, >= 1 -> strings
    """The first lines that have the same words, in their order."""
    if most < 1:
        raise ValueError("nothing would be left")
    counts = {}
    kept = []
    for line in lines:
        words = tuple(line.lower().split())
        counts[words] = counts.get(words, 0) + 1
        if counts[words] <= most:
            kept.append(line)
    return kept


# --8<-- [end:solution]


def check(deduplicate):
    """Raises AssertionError, with the case, unless each line is kept `most` times."""
    ask = Ask(FUNCTION, deduplicate)
    for lines, want in [
        (["one", "two", "one"], ["one", "two"]),
        (["b", "a", "c", "a", "b"], ["b", "a", "c"]),
        (["The  End", "the end ", "THE END"], ["The  End"]),
        (["the end", "theend"], ["the end", "theend"]),
        (["end the", "the end"], ["end the", "the end"]),
        (["x", "", "x", " "], ["x", ""]),
        (["a a", "a"], ["a a", "a"]),
        ([], []),
    ]:
        ask(lines, 1).is_list(want).leaves_its_arguments()
    ask(["A", "b", "a", "a", "b", "a "], 2).is_list(["A", "b", "a", "b"])
    ask(["a", "a", "a", "a", "b"], 3).is_list(["a", "a", "a", "b"])
    ask(["a", "b"], 0).raises()
    ask([], 0).raises()
