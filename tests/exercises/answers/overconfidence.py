"""What readers may write for `overconfidence`."""

import numpy as np


def grouped(p, y, kinds, said, right):
    found = {}
    for kind in set(kinds):
        rows = [i for i, one in enumerate(kinds) if one == kind]
        found[kind] = np.mean([said(p[i]) for i in rows]) - np.mean(
            [right(p[i], y[i]) for i in rows]
        )
    return found


def right_helper(p, y, kinds):
    return grouped(p, y, kinds, lambda q: max(q, 1 - q), lambda q, t: (q > 0.5) == t)


def right_sums(p, y, kinds):
    total, count = {}, {}
    for q, label, kind in zip(p, y, kinds, strict=True):
        said = q if q > 0.5 else 1 - q
        right = label if q > 0.5 else 1 - label
        total[kind] = total.get(kind, 0) + said - right
        count[kind] = count.get(kind, 0) + 1
    return {kind: total[kind] / count[kind] for kind in total}


def right_lists(p, y, kinds):
    gaps = {}
    for q, label, kind in zip(p, y, kinds, strict=True):
        gaps.setdefault(kind, []).append(
            abs(q - 0.5) + 0.5 - ((q > 0.5) == bool(label))
        )
    return {kind: sum(each) / len(each) for kind, each in gaps.items()}


def right_arrays(p, y, kinds):
    p, y, kinds = np.array(p), np.array(y), np.array(kinds)
    gap = np.where(p > 0.5, p - y, 1 - p - (1 - y))
    return {str(kind): gap[kinds == kind].mean() for kind in np.unique(kinds)}


def wrong_sign(p, y, kinds):
    return {kind: -gap for kind, gap in right_sums(p, y, kinds).items()}


def wrong_p_of_one(p, y, kinds):
    return grouped(p, y, kinds, lambda q: q, lambda q, t: (q > 0.5) == t)


def wrong_share_of_ones(p, y, kinds):
    return grouped(p, y, kinds, lambda q: max(q, 1 - q), lambda q, t: t)


def wrong_all_together(p, y, kinds):
    all_of_it = right_sums(p, y, ["all"] * len(p))["all"]
    return dict.fromkeys(kinds, all_of_it)


def wrong_sums_not_means(p, y, kinds):
    gaps = right_sums(p, y, kinds)
    return {kind: gap * list(kinds).count(kind) for kind, gap in gaps.items()}


def wrong_absolute(p, y, kinds):
    return {kind: abs(gap) for kind, gap in right_sums(p, y, kinds).items()}


def wrong_only_the_right_ones(p, y, kinds):
    found = {}
    for kind in set(kinds):
        rows = [i for i, one in enumerate(kinds) if one == kind]
        good = [i for i in rows if (p[i] > 0.5) == y[i]]
        said = np.mean([max(p[i], 1 - p[i]) for i in good]) if good else 0
        found[kind] = said - len(good) / len(rows)
    return found


def wrong_the_half_is_one(p, y, kinds):
    return grouped(p, y, kinds, lambda q: max(q, 1 - q), lambda q, t: (q >= 0.5) == t)
