"""What readers may write for `permutation_p`."""

from itertools import combinations, permutations

import numpy as np


def checked(a, b):
    if not len(a) or not len(b):
        raise ValueError("empty")
    return [float(value) for value in [*a, *b]]


def share(a, b, as_far):
    values = checked(a, b)
    n, k = len(values), len(a)
    found = np.mean(a) - np.mean(b)
    good = []
    for places in combinations(range(n), k):
        first = [values[i] for i in places]
        others = [values[i] for i in range(n) if i not in places]
        good.append(as_far(np.mean(first) - np.mean(others), found))
    return sum(good) / len(good)


def right_means(a, b):
    return share(a, b, lambda new, found: abs(new) >= abs(found) - 1e-9)


def right_sums(a, b):
    values = checked(a, b)
    middle = sum(values) * len(a) / len(values)
    found = abs(sum(a) - middle)
    sums = [sum(some) for some in combinations(values, len(a))]
    return np.mean([abs(one - middle) > found - 1e-9 for one in sums])


def right_all_orders(a, b):
    values, k = checked(a, b), len(a)
    found = abs(np.mean(a) - np.mean(b)) - 1e-9
    rows = np.array(list(permutations(values)))
    return (abs(rows[:, :k].mean(1) - rows[:, k:].mean(1)) >= found).mean()


def right_rounded(a, b):
    return share(a, b, lambda new, found: round(abs(new), 7) >= round(abs(found), 7))


def wrong_one_direction(a, b):
    return share(a, b, lambda new, found: new >= found - 1e-9)


def wrong_strictly_farther(a, b):
    return share(a, b, lambda new, found: abs(new) > abs(found) + 1e-9)


def wrong_nearer(a, b):
    return share(a, b, lambda new, found: abs(new) <= abs(found) + 1e-9)


def wrong_without_the_found(a, b):
    values = checked(a, b)
    ways = len(list(combinations(values, len(a))))
    return (right_means(a, b) * ways - 1) / max(ways - 1, 1)


def wrong_equal_halves(a, b):
    values = checked(a, b)
    half = len(values) // 2
    return right_means(values[:half], values[half:])


def wrong_sums_of_unequal_groups(a, b):
    values = checked(a, b)
    found = abs(sum(a) - sum(b))
    sums = [sum(some) for some in combinations(values, len(a))]
    return np.mean([abs(2 * one - sum(values)) >= found - 1e-9 for one in sums])


def wrong_no_error(a, b):
    if not len(a) or not len(b):
        return 1.0
    return right_means(a, b)
