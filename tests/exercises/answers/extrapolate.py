"""What readers may write for `extrapolate`."""

import math

import numpy as np


def right_by_hand(x, y, new):
    u = [math.log(value) for value in x]
    v = [math.log(value) for value in y]
    mu = sum(u) / len(u)
    mv = sum(v) / len(v)
    over = sum((a - mu) * (b - mv) for a, b in zip(u, v, strict=True))
    power = over / sum((a - mu) ** 2 for a in u)
    return math.exp(mv + power * (math.log(new) - mu))


def right_lstsq(x, y, new):
    matrix = np.column_stack([np.ones(len(x)), np.log(x)])
    a, b = np.linalg.lstsq(matrix, np.log(y), rcond=None)[0]
    return np.exp(a) * new**b


def right_base_two(x, y, new):
    line = np.poly1d(np.polyfit(np.log2(x), np.log2(y), 1))
    return 2 ** line(np.log2(new))


def right_covariance(x, y, new):
    u, v = np.log10(x), np.log10(y)
    power = np.cov(u, v)[0, 1] / np.var(u, ddof=1)
    return 10 ** (v.mean() + power * (np.log10(new) - u.mean()))


def wrong_a_straight_line(x, y, new):
    return np.polyval(np.polyfit(x, y, 1), new)


def wrong_log_of_x_alone(x, y, new):
    return np.polyval(np.polyfit(np.log(x), y, 1), np.log(new))


def wrong_exponential(x, y, new):
    return np.exp(np.polyval(np.polyfit(x, np.log(y), 1), new))


def wrong_stays_a_logarithm(x, y, new):
    return np.polyval(np.polyfit(np.log(x), np.log(y), 1), np.log(new))


def wrong_the_ends_alone(x, y, new):
    power = np.log(y[-1] / y[0]) / np.log(x[-1] / x[0])
    return y[-1] * (new / x[-1]) ** power


def wrong_the_last_two(x, y, new):
    power = np.log(y[-1] / y[-2]) / np.log(x[-1] / x[-2])
    return y[-1] * (new / x[-1]) ** power


def wrong_the_power_always_falls(x, y, new):
    power, constant = np.polyfit(np.log(x), np.log(y), 1)
    return np.exp(constant - abs(power) * np.log(new))


def wrong_as_the_last(x, y, new):
    return y[-1]


def wrong_two_bases(x, y, new):
    power, constant = np.polyfit(np.log10(x), np.log10(y), 1)
    return np.exp(constant + power * np.log10(new))
