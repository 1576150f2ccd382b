"""What readers may write for `estimate_pass_at_k`."""

import math
from fractions import Fraction

import numpy as np


def refuse(n, c, k):
    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError("they do not go together")


def right_exact_fraction(n, c, k):
    refuse(n, c, k)
    return 1 - Fraction(math.comb(n - c, k), math.comb(n, k))


def right_float32(n, c, k):
    return np.float32(right_exact_fraction(n, c, k))


def right_array_of_no_dimension(n, c, k):
    return np.array(float(right_exact_fraction(n, c, k)))


def right_product_as_in_the_paper(n, c, k):
    refuse(n, c, k)
    if n - c < k:
        return 1.0
    return 1.0 - np.prod(1.0 - k / np.arange(n - c + 1, n + 1))


def right_one_draw_after_another(n, c, k):
    refuse(n, c, k)
    none = 1.0
    for drawn in range(k):
        none *= max(n - c - drawn, 0) / (n - drawn)
    return 1 - none


def right_log_gamma(n, c, k):
    refuse(n, c, k)
    if n - c < k:
        return 1

    def log_comb(m):
        return math.lgamma(m + 1) - math.lgamma(k + 1) - math.lgamma(m - k + 1)

    return -math.expm1(log_comb(n - c) - log_comb(n))


def wrong_with_replacement(n, c, k):
    refuse(n, c, k)
    return 1 - (1 - c / n) ** k


def wrong_adds_the_chances(n, c, k):
    refuse(n, c, k)
    return min(1, k * c / n)


def wrong_all_k_right(n, c, k):
    refuse(n, c, k)
    return math.comb(c, k) / math.comb(n, k)


def wrong_none_right(n, c, k):
    refuse(n, c, k)
    return math.comb(n - c, k) / math.comb(n, k)


def wrong_exactly_one_right(n, c, k):
    refuse(n, c, k)
    return c * math.comb(n - c, k - 1) / math.comb(n, k)


def wrong_no_error(n, c, k):
    if not 0 < k <= n:
        return 0.0
    return 1 - math.comb(max(n - c, 0), k) / math.comb(n, k)


def wrong_binomials_as_floats(n, c, k):
    """OverflowError for 2000 draws."""
    refuse(n, c, k)
    return 1 - float(math.comb(n - c, k)) / float(math.comb(n, k))


def wrong_whole_division(n, c, k):
    refuse(n, c, k)
    return 1 - math.comb(n - c, k) // math.comb(n, k)


def wrong_percent(n, c, k):
    return 100 * right_exact_fraction(n, c, k)
