"""What readers may write for `chance_to_fill`."""

from functools import cache

import numpy as np


def right_recursive(p, syllables, size):
    if size == 0:
        return 1
    rest = 0
    for q, n in zip(p, syllables, strict=True):
        if n <= size:
            rest += q * right_recursive(p, syllables, size - n)
    return rest


def right_cached(p, syllables, size):
    @cache
    def chance(left):
        if left <= 0:
            return float(left == 0)
        return sum(q * chance(left - n) for q, n in zip(p, syllables, strict=True))

    return chance(size)


def right_forwards(p, syllables, size):
    reached = np.zeros(size + max(syllables) + 1)
    reached[0] = 1
    for at in range(size):
        for q, n in zip(p, syllables, strict=True):
            reached[at + n] += q * reached[at]
    return reached[size]


def right_by_lengths(p, syllables, size):
    of_length = np.zeros(size + 1)
    for q, n in zip(p, syllables, strict=True):
        if n <= size:
            of_length[n] += q
    chance = [1.0]
    for left in range(1, size + 1):
        chance.append(float(np.dot(of_length[1 : left + 1], chance[::-1])))
    return chance[size]


def wrong_nothing_left_is_nothing(p, syllables, size):
    if size <= 0:
        return 0
    return sum(
        q * (n == size or wrong_nothing_left_is_nothing(p, syllables, size - n))
        for q, n in zip(p, syllables, strict=True)
    )


def wrong_too_long_is_fine(p, syllables, size):
    if size <= 0:
        return 1
    pairs = zip(p, syllables, strict=True)
    return sum(q * wrong_too_long_is_fine(p, syllables, size - n) for q, n in pairs)


def wrong_one_word(p, syllables, size):
    return sum(q for q, n in zip(p, syllables, strict=True) if n == size)


def wrong_scaled_like_a_mask(p, syllables, size):
    if size == 0:
        return 1
    fits = [(q, n) for q, n in zip(p, syllables, strict=True) if n <= size]
    total = sum(q for q, _ in fits)
    if not total:
        return 0
    rest = [q * wrong_scaled_like_a_mask(p, syllables, size - n) for q, n in fits]
    return sum(rest) / total


def wrong_the_best_way(p, syllables, size):
    if size == 0:
        return 1
    pairs = zip(p, syllables, strict=True)
    ways = [
        q * wrong_the_best_way(p, syllables, size - n) for q, n in pairs if n <= size
    ]
    return max(ways, default=0)


def wrong_counts_ways(p, syllables, size):
    if size == 0:
        return 1
    return sum(
        wrong_counts_ways(p, syllables, size - n) for n in syllables if n <= size
    )


def wrong_each_word_once(p, syllables, size):
    chance = [1.0] + [0.0] * size
    for q, n in zip(p, syllables, strict=True):
        for left in range(size, n - 1, -1):
            chance[left] += q * chance[left - n]
    return chance[size]


def wrong_two_words(p, syllables, size):
    pairs = list(zip(p, syllables, strict=True))
    one = sum(q for q, n in pairs if n == size)
    return one + sum(q * r for q, n in pairs for r, m in pairs if n + m == size)
