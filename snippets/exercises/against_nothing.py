"""Choose the label that gains most

`given` has the log probabilities that a model gives some labels behind a sentence, and
`nothing` those that it gives them behind an empty sentence, in the same order. Return
the number of the label whose log probability rises most from the empty sentence to the
given one, or falls least. Of several that rise alike, return the first. Raise
`ValueError` if there are fewer than two labels, or if the two lists differ in length.

Hint: the gain of a label is `given[i] - nothing[i]`.
Hint: `gains.index(max(gains))` is the first of the largest.
"""

import math

from snippets.exercises._ask import Ask

FUNCTION = "against_nothing"


# --8<-- [start:solution]
def against_nothing(given, nothing):  # [k], [k] -> number of a label
    """What the sentence says, without what the wording says anyway."""
    if len(given) < 2 or len(given) != len(nothing):
        raise ValueError(f"{len(given)} and {len(nothing)} labels")
    gains = [a - b for a, b in zip(given, nothing, strict=True)]
    return gains.index(max(gains))


# --8<-- [end:solution]


def check(against_nothing):
    """Raises AssertionError, with the case, unless the label that gains is chosen."""
    ask = Ask(FUNCTION, against_nothing)
    for given, nothing, want in [
        ([-1.0, -2.0], [-0.5, -3.0], 1),  # likelier, but less than behind nothing
        ([-1.0, -2.0], [-1.5, -2.25], 0),
        ([-3.0, -2.0, -5.0], [-4.0, -2.0, -9.0], 2),
        ([-6.0, -8.0], [-2.0, -5.0], 1),  # all fall
        ([-2.0, -3.0], [-1.0, -2.0], 0),  # alike: the first
        ([-1.0, -4.0, -2.0], [-2.0, -5.0, -3.0], 0),
        ([-1.0, -100.0], [-0.5, -104.0], 1),
        ([-0.25, -1.5], [-math.inf, -1.5], 0),  # it was impossible
    ]:
        ask(given, nothing).gives(want).leaves_its_arguments()
    for given, nothing in [([-1.0], [-2.0]), ([], []), ([-1.0, -2.0], [-1.0])]:
        ask(given, nothing).raises()
