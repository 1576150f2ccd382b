"""What readers may write for `merge_step`."""

from collections import Counter
from itertools import pairwise

import numpy as np


def joined(ids, new, best, step=2):
    """`ids` with `new` in the place of the pair `best`."""
    out, i = [], 0
    while i < len(ids):
        here = tuple(ids[i : i + 2]) == best
        out.append(new if here else ids[i])
        i += step if here else 1
    return out


def by(ids, new, rank, least=2, step=2):
    """A step with a choice of its own: the pair of the lowest rank(count, pair)."""
    count = Counter(pairwise(ids))
    best = min(count, key=lambda pair: rank(count[pair], pair), default=None)
    return joined(ids, new, best, step) if count[best] >= least else list(ids)


def right_counter(ids, new):
    return by(ids, new, lambda count, pair: (-count, pair))


def right_array(ids, new):
    return np.array(right_counter(ids, new), dtype=int)


def right_sorted_pairs(ids, new):
    pairs = sorted(pairwise(ids))
    best = max(pairs, key=pairs.count, default=None)  # of equals, the first
    if best is None or pairs.count(best) == 1:
        return ids[:]
    return joined(ids, new, best)


def right_generator(ids, new):
    count = Counter(pairwise(ids))
    if not count or max(count.values()) < 2:
        return tuple(ids)
    best = min(p for p in count if count[p] == max(count.values()))

    def walk():
        rest = iter(range(len(ids)))
        for i in rest:
            if tuple(ids[i : i + 2]) == best:
                next(rest)
                yield new
            else:
                yield ids[i]

    return list(walk())


def right_pops_a_copy(ids, new):
    left, out = list(ids)[::-1], []
    count = Counter(pairwise(ids))
    best = min(count, key=lambda pair: (-count[pair], *pair), default=None)
    if count[best] < 2:
        return list(ids)
    while left:
        out.append(left.pop())
        if left and (out[-1], left[-1]) == best:
            left.pop()
            out[-1] = new
    return out


def wrong_merges_what_stands_once(ids, new):
    return by(ids, new, lambda count, pair: (-count, pair), 1)


def wrong_first_seen_of_equals(ids, new):
    return by(ids, new, lambda count, pair: -count)


def wrong_ties_by_the_first_id(ids, new):
    return by(ids, new, lambda count, pair: (-count, pair[0]))


def wrong_highest_of_equals(ids, new):
    return by(ids, new, lambda count, pair: (-count, -pair[0], -pair[1]))


def wrong_keeps_the_second_half(ids, new):
    return by(ids, new, lambda count, pair: (-count, pair), 2, 1)


def wrong_lowest_pair(ids, new):
    return by(ids, new, lambda count, pair: pair)


def wrong_rarest_pair(ids, new):
    return by(ids, new, lambda count, pair: (count, pair))


def wrong_in_place(ids, new):
    """Spoils the list it was given."""
    ids[:] = right_counter(ids, new)
    return ids


def wrong_does_not_count_overlaps(ids, new):
    count, at = Counter(), {}
    for i, pair in enumerate(pairwise(ids)):
        if at.get(pair, -2) < i - 1:
            count[pair] += 1
            at[pair] = i
    best = min(count, key=lambda pair: (-count[pair], pair), default=None)
    return joined(ids, new, best) if count[best] >= 2 else list(ids)


def wrong_first_place_only(ids, new):
    once = right_counter(ids, new)
    return once if once == ids else [*once[: once.index(new) + 1], *ids[len(once) :]]


def wrong_from_the_right(ids, new):
    count = Counter(pairwise(ids))
    best = min(count, key=lambda pair: (-count[pair], pair), default=None)
    if count[best] < 2:
        return list(ids)
    return joined(ids[::-1], new, best[::-1])[::-1]


def wrong_crashes_on_nothing(ids, new):
    count = Counter(pairwise(ids))
    best = min(count, key=lambda pair: (-count[pair], pair))
    return joined(ids, new, best) if count[best] >= 2 else list(ids)
