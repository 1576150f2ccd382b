"""Hear a parallel fifth

Two voices sing at the same time. `upper` and `lower` hold their pitches as numbers,
12 to the octave, one for each beat. A fifth is a distance of 7, and also of 7 plus
any octaves: 19, 31. Return how often both voices move from a fifth to a fifth, up or
down. A fifth that is sung again at the same pitches does not count: nothing has moved.
Voices of different lengths are an error.

Hint: `(upper - lower) % 12 == 7` says for each beat whether there is a fifth.
Hint: two fifths in a row are `fifth[1:] & fifth[:-1]`. That still counts the ones that
stand still.
Hint: `np.diff(upper) != 0` says where the upper voice moves. Both must.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "parallel_fifths"


# --8<-- [start:solution]
def parallel_fifths(upper, lower):  # pitches [T], [T] -> how many
    """Moves of both voices from a fifth to a fifth."""
    if len(upper) != len(lower):
        raise ValueError(f"{len(upper)} and {len(lower)} pitches: not as many")
    fifth = (np.subtract(upper, lower) % 12) == 7
    both = (np.diff(upper) != 0) & (np.diff(lower) != 0)
    return int((both & fifth[1:] & fifth[:-1]).sum())


# --8<-- [end:solution]


def check(parallel_fifths):
    """Raises AssertionError, with the case, unless the count is as said."""
    ask = Ask(FUNCTION, parallel_fifths)
    for upper, lower, want in [
        ([67, 69], [60, 62], 1),  # G over C, then A over D
        ([67, 69, 71], [60, 62, 64], 2),
        ([67, 67], [60, 60], 0),  # sung again
        ([79, 81], [60, 62], 1),  # an octave wider
        ([67, 69], [60, 50], 1),  # one up, one down: 7, then 19
        ([69, 67], [62, 60], 1),  # both down
        ([67, 69], [60, 65], 0),  # a fifth, then a third
        ([60, 62], [67, 69], 0),  # the upper is below: fourths, not fifths
        ([67, 79], [60, 60], 0),  # one of them stands still
        ([67, 67, 69], [60, 60, 62], 1),
        ([67, 66, 69], [60, 61, 62], 0),  # a fourth lies between
        ([67, 68, 67], [60, 61, 60], 2),  # by a semitone
        ([67], [60], 0),
    ]:
        ask(np.array(upper), np.array(lower)).gives(want)
    for upper, lower in [([67, 69], [60]), ([67], [60, 62]), ([67, 69, 71], [60, 62])]:
        ask(np.array(upper), np.array(lower)).raises()
