"""What readers may write for `sample_categorical`."""

import math
from bisect import bisect_right
from itertools import accumulate

import numpy as np


def right_loop_over_a_list(p, u):
    total, last = sum(list(p)), 0
    running = 0.0
    for i, x in enumerate(list(p)):
        running += x
        if x > 0:
            last = i
            if u * total < running:
                return i
    return last


def right_sums_that_are_not_greater(p, u):
    ends = np.cumsum(p)
    return (ends / ends[-1] <= u).sum()


def right_bisect(p, u):
    ends = list(accumulate(p))
    return bisect_right(ends, u * ends[-1])


def right_only_what_is_possible_then_clipped(p, u):
    ids = np.flatnonzero(p)
    at = np.searchsorted(np.cumsum(p[ids]), u, side="right")
    return ids[min(at, len(ids) - 1)]


def right_float32(p, u):
    p = p.astype(np.float32)
    ends = np.cumsum(p) / p.sum()
    at = int(np.argmax(ends > u)) if (ends > u).any() else len(p)
    return min(at, int(np.flatnonzero(p).max()))


def right_in_place(p, u):
    p[:] = np.cumsum(p)
    p /= p[-1]
    return np.array(np.argmax(p > u))


def wrong_the_likeliest_always(p, u):
    return int(np.argmax(p))


def wrong_all_alike(p, u):
    return int(u * len(p))


def wrong_greater_or_equal(p, u):
    """Gives an outcome of probability 0 the point u = 0."""
    return int(np.searchsorted(np.cumsum(p) / np.cumsum(p)[-1], u))


def wrong_index_past_the_end(p, u):
    """The sums may end below 1."""
    return int(np.searchsorted(np.cumsum(p), u, side="right"))


def wrong_clipped_to_an_impossible_one(p, u):
    at = np.searchsorted(np.cumsum(p), u, side="right")
    return int(min(at, len(p) - 1))


def wrong_argmax_of_no_end(p, u):
    """Where no end is greater, argmax is 0."""
    return int(np.argmax(np.cumsum(p) > u))


def wrong_own_draw(p, u):
    return np.random.default_rng(0).choice(len(p), p=p / p.sum())


def wrong_sorted_first(p, u):
    order = np.argsort(-p, kind="stable")
    return int(order[right_bisect(p[order], u)])


def wrong_looks_up_the_probability(p, u):
    return int(np.searchsorted(p, u))


def wrong_one_late(p, u):
    return min(right_bisect(p, u) + 1, len(p) - 1)


def wrong_rounded(p, u):
    """Cuts the line into whole hundredths."""
    ends = [math.floor(100 * end) for end in accumulate(p)]
    return bisect_right(ends, math.floor(100 * u))
