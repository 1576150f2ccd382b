"""What readers may write for `absolute_discounting`."""

import numpy as np


def refuse(discount):
    if discount < 0 or discount > 1:
        raise ValueError("no such discount")


def right_loop_over_a_list(counts, lower, discount):
    refuse(discount)
    total = sum(counts)
    if total == 0:
        return list(lower)
    seen = sum(1 for c in counts if c > 0)
    return [
        (max(c - discount, 0) + discount * seen * q) / total
        for c, q in zip(counts, lower, strict=True)
    ]


def right_what_is_left_over(counts, lower, discount):
    refuse(discount)
    if not counts.any():
        return lower
    kept = np.where(counts > 0, counts - discount, 0) / counts.sum()
    return kept + (1 - kept.sum()) * lower


def right_in_place(counts, lower, discount):
    refuse(discount)
    total = counts.sum()
    if total:
        seen = counts > 0
        counts[seen] -= discount
        counts += discount * seen.sum() * lower
        counts /= total
        return counts
    return lower


def right_float32(counts, lower, discount):
    return right_in_place(np.float32(counts), np.float32(lower), discount)


def right_ints(counts, lower, discount):
    whole = counts.astype(int)
    refuse(discount)
    if whole.sum() == 0:
        return lower.copy()
    saved = discount * np.count_nonzero(whole)
    return (
        np.clip(whole - discount, 0, None) / whole.sum() + saved / whole.sum() * lower
    )


def wrong_without_the_saved(counts, lower, d):
    refuse(d)
    kept = np.maximum(counts - d, 0)
    return kept / kept.sum() if kept.sum() else lower


def wrong_saved_once(counts, lower, d):
    refuse(d)
    n = counts.sum()
    return (np.maximum(counts - d, 0) + d * lower) / n if n else lower


def wrong_saved_for_each_outcome(counts, lower, d):
    refuse(d)
    n = counts.sum()
    return (np.maximum(counts - d, 0) + d * len(counts) * lower) / n if n else lower


def wrong_below_zero(counts, lower, d):
    """Takes something off what was never seen."""
    refuse(d)
    n = counts.sum()
    return (counts - d + d * (counts > 0).sum() * lower) / n if n else lower


def wrong_any_discount(counts, lower, d):
    return right_what_is_left_over(counts, lower, min(max(d, 0), 1))


def wrong_never_met(counts, lower, d):
    """0 / 0."""
    refuse(d)
    saved = d * (counts > 0).sum()
    return (np.maximum(counts - d, 0) + saved * lower) / counts.sum()


def wrong_only_the_unseen(counts, lower, d):
    """This is back-off: what is saved goes to the unseen alone."""
    refuse(d)
    if counts.sum() == 0:
        return lower
    unseen = np.where(counts == 0, lower, 0)
    if unseen.sum() == 0:
        return counts / counts.sum()
    saved = d * (counts > 0).sum() * unseen / unseen.sum()
    return (np.maximum(counts - d, 0) + saved) / counts.sum()


def wrong_uniform(counts, lower, d):
    return right_what_is_left_over(counts, np.full(len(lower), 1 / len(lower)), d)


def wrong_not_divided(counts, lower, d):
    refuse(d)
    return np.maximum(counts - d, 0) + d * (counts > 0).sum() * lower
