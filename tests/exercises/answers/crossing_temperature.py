"""What readers may write for `crossing_temperature`."""

import math

import numpy as np


def refuse(barrier, ratio):
    if barrier <= 0 or ratio <= 0 or ratio >= 1:
        raise ValueError("out of range")


def right_math(barrier, ratio):
    refuse(barrier, ratio)
    return -barrier / math.log(ratio)


def right_inverse_ratio(barrier, ratio):
    refuse(barrier, ratio)
    return barrier / np.log(1 / ratio)


def right_common_logarithm(barrier, ratio):
    refuse(barrier, ratio)
    return barrier / (-np.log10(ratio) * np.log(10))


def right_bisection(barrier, ratio):
    refuse(barrier, ratio)
    low, high = 1e-6, 1e6
    for _ in range(200):
        middle = (low + high) / 2
        if math.exp(-barrier / middle) < ratio:
            low = middle
        else:
            high = middle
    return high


def right_float32(barrier, ratio):
    refuse(barrier, ratio)
    return np.float32(barrier) / -np.log(np.float32(ratio))


def right_array_of_no_dimension(barrier, ratio):
    return np.array(right_math(barrier, ratio))


def wrong_below_zero(barrier, ratio):
    refuse(barrier, ratio)
    return barrier / np.log(ratio)


def wrong_product(barrier, ratio):
    refuse(barrier, ratio)
    return barrier * -np.log(ratio)


def wrong_upside_down(barrier, ratio):
    refuse(barrier, ratio)
    return -np.log(ratio) / barrier


def wrong_bits(barrier, ratio):
    refuse(barrier, ratio)
    return barrier / -np.log2(ratio)


def wrong_takes_a_flat_barrier(barrier, ratio):
    if not 0 < ratio < 1:
        raise ValueError
    return right_math(abs(barrier) + 1e-9, ratio)


def wrong_takes_any_ratio(barrier, ratio):
    if barrier <= 0:
        raise ValueError
    return barrier / -np.log(np.clip(ratio, 1e-9, 1 - 1e-9))


def wrong_exponential(barrier, ratio):
    refuse(barrier, ratio)
    return np.exp(-barrier / ratio)


def wrong_log_of_one_and_more(barrier, ratio):
    refuse(barrier, ratio)
    return barrier / np.log1p(1 / ratio)


def wrong_none_for_an_error(barrier, ratio):
    if barrier <= 0 or not 0 < ratio < 1:
        return None
    return right_math(barrier, ratio)
