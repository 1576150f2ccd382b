"""What readers may write for `redraw`."""

import numpy as np


def right_loop(p, q):
    rest = [max(a - b, 0) for a, b in zip(p, q, strict=True)]
    total = sum(rest)
    return [r / total for r in rest] if total else list(p)


def right_where(p, q):
    if np.array_equal(p, q):
        return p
    rest = np.where(p > q, p - q, 0)
    return rest / np.sum(rest)


def right_minus_what_is_kept(p, q):
    kept = np.minimum(p, q)
    lost = 1 - kept.sum()
    return (p - kept) / lost if lost > 1e-12 else p


def right_by_the_absolute(p, q):
    rest = (np.abs(p - q) + p - q) / 2
    return rest / rest.sum() if rest.any() else p


def right_clip(p, q):
    rest = (p - q).clip(min=0)
    with np.errstate(all="ignore"):
        made = rest / rest.sum()
    return np.where(np.isnan(made), p, made)


def wrong_draws_from_p(p, q):
    return p


def wrong_draws_from_q(p, q):
    return q


def wrong_not_normalised(p, q):
    return np.maximum(p - q, 0) if (p != q).any() else p


def wrong_the_other_way(p, q):
    rest = np.maximum(q - p, 0)
    return rest / rest.sum() if rest.any() else p


def wrong_absolute(p, q):
    rest = np.abs(p - q)
    return rest / rest.sum() if rest.any() else p


def wrong_divides_by_zero(p, q):
    rest = np.maximum(p - q, 0)
    return rest / rest.sum()


def wrong_p_where_it_is_larger(p, q):
    rest = np.where(p > q, p, 0)
    return rest / rest.sum() if rest.any() else p


def wrong_the_likeliest(p, q):
    rest = np.zeros(len(p))
    rest[np.argmax(p - q)] = 1
    return rest
