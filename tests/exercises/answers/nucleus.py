"""What readers may write for `nucleus`."""

import numpy as np


def refuse(mass):
    if mass < 0 or mass > 1:
        raise ValueError("no such mass")


def normalised(p, kept):
    kept = np.where(kept, p, 0)
    return kept / kept.sum()


def right_loop_over_a_list(p, mass):
    refuse(mass)
    kept, total = [0.0] * len(p), 0.0
    for i in sorted(range(len(p)), key=lambda i: -p[i]):
        if kept != [0.0] * len(p) and total >= mass and mass < 1:
            break
        kept[i] = p[i]
        total += p[i]
    return [x / sum(kept) for x in kept]


def right_sum_before_each(p, mass):
    refuse(mass)
    order = np.argsort(-p, kind="stable")
    before = np.concatenate([[0], np.cumsum(p[order])[:-1]])
    keep = (before < mass) | (mass == 1)
    keep[0] = True
    kept = np.zeros(len(p), dtype=bool)
    kept[order[keep]] = True
    return normalised(p, kept)


def right_argmax_of_enough(p, mass):
    refuse(mass)
    if mass == 1:
        return p / p.sum()
    order = sorted(range(len(p)), key=lambda i: (-p[i], i))
    last = int(np.argmax(np.cumsum(p[order]) >= mass))
    return normalised(p, np.isin(np.arange(len(p)), order[: last + 1]))


def right_in_place(p, mass):
    refuse(mass)
    if mass < 1:
        order = np.argsort(-p, kind="stable")
        enough = np.searchsorted(np.cumsum(p[order]), mass)
        p[order[enough + 1 :]] = 0
    p /= p.sum()
    return p


def right_float32(p, mass):
    return right_in_place(p.astype(np.float32), mass)


def wrong_likelier_than_the_mass(p, mass):
    refuse(mass)
    return normalised(p, p >= mass)


def wrong_one_too_few(p, mass):
    refuse(mass)
    order = np.argsort(-p, kind="stable")
    keep = order[np.cumsum(p[order]) <= mass]
    return normalised(p, np.isin(np.arange(len(p)), keep))


def wrong_one_too_many(p, mass):
    """Where the sum meets the mass exactly."""
    refuse(mass)
    order = np.argsort(-p, kind="stable")
    if mass < 1:
        enough = np.searchsorted(np.cumsum(p[order]), mass, side="right")
        order = order[: enough + 1]
    return normalised(p, np.isin(np.arange(len(p)), order))


def wrong_not_sorted(p, mass):
    refuse(mass)
    return normalised(p, np.cumsum(p) - p < mass)


def wrong_no_error(p, mass):
    return right_in_place(p, min(max(mass, 0), 1))


def wrong_not_normalised(p, mass):
    return p * (right_sum_before_each(p, mass) > 0)


def wrong_sorted_result(p, mass):
    return np.sort(right_sum_before_each(p, mass))[::-1]


def wrong_last_of_equals(p, mass):
    refuse(mass)
    return right_sum_before_each(p[::-1], mass)[::-1]


def wrong_nothing_left_at_zero(p, mass):
    refuse(mass)
    return right_sum_before_each(p, mass) if mass else 0 * p


def wrong_loses_the_last_at_one(p, mass):
    """The running sum rounds to 1 before the last token."""
    refuse(mass)
    order = np.argsort(-p, kind="stable")
    enough = np.searchsorted(np.cumsum(p[order]), mass)
    return normalised(p, np.isin(np.arange(len(p)), order[: enough + 1]))


def wrong_lower_but_not_zero(p, mass):
    """The tail is pushed down, not cut."""
    kept = right_sum_before_each(p, mass)
    return np.where(kept > 0, kept, 1e-8)
