"""What readers may write for `parallel_fifths`."""

from itertools import pairwise

import numpy as np


def refuse(upper, lower):
    if len(upper) != len(lower):
        raise ValueError("not as many")


def in_a_row(upper, lower, octave=12):
    """Fifths after fifths, also at rest."""
    fifth = (upper - lower) % octave == 7
    return int((fifth[1:] & fifth[:-1]).sum())


def right_loop(upper, lower):
    refuse(upper, lower)
    found = 0
    for i in range(1, len(upper)):
        before, now = upper[i - 1] - lower[i - 1], upper[i] - lower[i]
        moved = upper[i] != upper[i - 1] and lower[i] != lower[i - 1]
        if before % 12 == 7 and now % 12 == 7 and moved:
            found += 1
    return found


def right_zip_strict(upper, lower):
    beats = list(zip(upper, lower, strict=True))
    return sum(
        (a - b) % 12 == 7 == (c - d) % 12 and a != c and b != d
        for (a, b), (c, d) in pairwise(beats)
    )


def right_stacked(upper, lower):
    voices = np.stack([upper, lower])  # NumPy refuses different lengths
    fifth = (voices[0] - voices[1]) % 12 == 7
    moves = np.diff(voices).all(axis=0)
    return (moves & fifth[1:] & fifth[:-1]).sum()


def right_float32(upper, lower):
    refuse(upper, lower)
    return np.float32(right_loop(np.float32(upper), np.float32(lower)))


def right_products_of_masks(upper, lower):
    refuse(upper, lower)
    gap = upper - lower
    fifth = gap % 12 == 7
    moved = (upper[1:] != upper[:-1]) * (lower[1:] != lower[:-1])
    return len(np.flatnonzero(fifth[1:] * fifth[:-1] * moved))


def wrong_also_at_rest(upper, lower):
    refuse(upper, lower)
    return in_a_row(upper, lower)


def wrong_no_octaves(upper, lower):
    refuse(upper, lower)
    both = (np.diff(upper) != 0) & (np.diff(lower) != 0)
    fifth = upper - lower == 7
    return int((both & fifth[1:] & fifth[:-1]).sum())


def wrong_voices_exchanged(upper, lower):
    return right_loop(lower, upper)


def wrong_similar_motion_only(upper, lower):
    refuse(upper, lower)
    same = np.diff(upper) * np.diff(lower) > 0
    fifth = (upper - lower) % 12 == 7
    return int((same & fifth[1:] & fifth[:-1]).sum())


def wrong_by_the_same_step(upper, lower):
    refuse(upper, lower)
    steps = (np.diff(upper) == np.diff(lower)) & (np.diff(upper) != 0)
    fifth = (upper - lower) % 12 == 7
    return int((steps & fifth[1:]).sum())


def wrong_one_of_them_moves(upper, lower):
    refuse(upper, lower)
    moved = (np.diff(upper) != 0) | (np.diff(lower) != 0)
    fifth = (upper - lower) % 12 == 7
    return int((moved & fifth[1:] & fifth[:-1]).sum())


def wrong_any_distance(upper, lower):
    """A fourth below is taken for a fifth above."""
    refuse(upper, lower)
    return right_loop(np.maximum(upper, lower), np.minimum(upper, lower))


def wrong_counts_fifths(upper, lower):
    refuse(upper, lower)
    return int(((upper - lower) % 12 == 7).sum())


def wrong_shortens_the_longer(upper, lower):
    n = min(len(upper), len(lower))
    return right_loop(upper[:n], lower[:n])


def wrong_upwards_only(upper, lower):
    refuse(upper, lower)
    up = np.diff(upper) > 0
    fifth = (upper - lower) % 12 == 7
    return int((up & (np.diff(lower) != 0) & fifth[1:] & fifth[:-1]).sum())


def wrong_parallel_at_all(upper, lower):
    """Yes or no."""
    return right_loop(upper, lower) > 0
