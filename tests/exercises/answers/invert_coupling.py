"""What readers may write for `invert_coupling`."""

import math

import numpy as np

from snippets.exercises.invert_coupling import invert_coupling as solution


def right_lists(a, out, s, m):
    return [[a, (out - m(a)) / np.exp(s(a))], -s(a)]


def right_pair_as_an_array(a, out, s, m):
    return np.array([a, (out - m(a)) / np.exp(s(a))]), -s(a)


def right_log_of_the_factor(a, out, s, m):
    factor = 1 / math.exp(s(a))
    return (a, factor * (out - m(a))), math.log(factor)


def right_float32(a, out, s, m):
    scale, shift = np.float32(s(a)), np.float32(m(a))
    b = (np.float32(out) - shift) * np.exp(-scale)
    return (np.float32(a), b), -scale


def right_finite_difference(a, out, s, m):
    def back(y):
        return (y - m(a)) / math.exp(s(a))

    stretch = (back(out + 0.5) - back(out - 0.5)) / 1.0
    return (a, back(out)), np.log(abs(stretch))


def wrong_exchanged(a, out, s, m):
    return solution(a, out, s, m)[::-1]


def wrong_log_factor_forwards(a, out, s, m):
    return (a, (out - m(a)) * np.exp(-s(a))), s(a)


def wrong_order_of_the_steps(a, out, s, m):
    """The shift was added last, so it must go first."""
    return (a, out * np.exp(-s(a)) - m(a)), -s(a)


def wrong_asks_the_output(a, out, s, m):
    return (a, (out - m(out)) * np.exp(-s(out))), -s(out)


def wrong_factor_without_log(a, out, s, m):
    return (a, (out - m(a)) * np.exp(-s(a))), np.exp(-s(a))


def wrong_forwards(a, out, s, m):
    return (a, out * np.exp(s(a)) + m(a)), s(a)


def wrong_not_exponential(a, out, s, m):
    return (a, (out - m(a)) / (s(a) or 1)), -s(a)


def wrong_only_b(a, out, s, m):
    return (out - m(a)) * np.exp(-s(a)), -s(a)


def wrong_pair_reversed(a, out, s, m):
    (a, b), log_factor = solution(a, out, s, m)
    return (b, a), log_factor


def wrong_with_log_of_b(a, out, s, m):
    (a, b), _ = solution(a, out, s, m)
    return (a, b), np.log(abs(b / out))
