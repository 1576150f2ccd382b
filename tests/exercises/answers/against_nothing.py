"""What readers may write for `against_nothing`."""

import numpy as np


def right_numpy(given, nothing):
    given, nothing = np.array(given), np.array(nothing)
    if given.shape != nothing.shape or len(given) < 2:
        raise ValueError("labels are missing")
    return np.argmax(given - nothing)


def right_max_with_key(given, nothing):
    if len(given) != len(nothing) or len(given) < 2:
        raise ValueError("labels are missing")
    return max(range(len(given)), key=lambda i: given[i] - nothing[i])


def right_loop(given, nothing):
    if len(given) < 2:
        raise ValueError("too few labels")
    best = None
    for i, (a, b) in enumerate(zip(given, nothing, strict=True)):
        if best is None or a - b > best[0]:
            best = (a - b, i)
    return best[1]


def right_sorted(given, nothing):
    if len(given) < 2 or len(nothing) != len(given):
        raise ValueError(f"{len(given)}, {len(nothing)}")
    order = sorted(range(len(given)), key=lambda i: (nothing[i] - given[i], i))
    return order[0]


def wrong_the_likelier(given, nothing):
    if len(given) < 2 or len(given) != len(nothing):
        raise ValueError
    return given.index(max(given))


def wrong_the_least_likely_behind_nothing(given, nothing):
    if len(given) < 2 or len(given) != len(nothing):
        raise ValueError
    return nothing.index(min(nothing))


def wrong_the_other_way_round(given, nothing):
    if len(given) < 2 or len(given) != len(nothing):
        raise ValueError
    gains = [b - a for a, b in zip(given, nothing, strict=True)]
    return gains.index(max(gains))


def wrong_a_quotient_of_logs(given, nothing):
    if len(given) < 2 or len(given) != len(nothing):
        raise ValueError
    return max(range(len(given)), key=lambda i: given[i] / nothing[i])


def wrong_the_last_of_equals(given, nothing):
    if len(given) < 2 or len(given) != len(nothing):
        raise ValueError
    gains = [a - b for a, b in zip(given, nothing, strict=True)]
    return len(gains) - 1 - gains[::-1].index(max(gains))


def wrong_the_largest_change(given, nothing):
    if len(given) < 2 or len(given) != len(nothing):
        raise ValueError
    return max(range(len(given)), key=lambda i: abs(given[i] - nothing[i]))


def wrong_refuses_nothing(given, nothing):
    gains = [a - b for a, b in zip(given, nothing, strict=False)]
    return gains.index(max(gains)) if gains else 0


def wrong_the_gain_itself(given, nothing):
    if len(given) < 2 or len(given) != len(nothing):
        raise ValueError
    return max(a - b for a, b in zip(given, nothing, strict=True))
