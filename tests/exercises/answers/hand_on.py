"""What readers may write for `hand_on`."""

import numpy as np


def guard(damping):
    if damping < 0 or damping > 1:
        raise ValueError(damping)


def right_numpy(shares, ranks, damping=0.85):
    guard(damping)
    return (1 - damping) / len(ranks) + damping * np.array(shares) @ np.array(ranks)


def right_loops(shares, ranks, damping=0.85):
    guard(damping)
    n = len(ranks)
    new = [(1 - damping) / n] * n
    for i in range(n):
        for j in range(n):
            new[i] += damping * shares[i][j] * ranks[j]
    return new


def right_comprehension(shares, ranks, damping=0.85):
    if not (damping >= 0 and damping <= 1):
        raise ValueError
    low = (1 - damping) / len(ranks)
    return [
        low + damping * sum(s * r for s, r in zip(row, ranks, strict=True))
        for row in shares
    ]


def right_einsum(shares, ranks, damping=0.85):
    guard(damping)
    handed = np.einsum("ij,j->i", shares, ranks)
    return tuple(damping * handed + (1 - damping) / handed.size)


def wrong_transposed(shares, ranks, damping=0.85):
    guard(damping)
    return (1 - damping) / len(ranks) + damping * np.array(shares).T @ np.array(ranks)


def wrong_no_damping(shares, ranks, damping=0.85):
    guard(damping)
    return np.array(shares) @ np.array(ranks)


def wrong_swapped(shares, ranks, damping=0.85):
    guard(damping)
    return damping / len(ranks) + (1 - damping) * np.array(shares) @ np.array(ranks)


def wrong_not_divided(shares, ranks, damping=0.85):
    guard(damping)
    return 1 - damping + damping * np.array(shares) @ np.array(ranks)


def wrong_one_by_one(shares, ranks, damping=0.85):
    guard(damping)
    ranks = list(ranks)
    for i, row in enumerate(shares):
        handed = sum(s * r for s, r in zip(row, ranks, strict=True))
        ranks[i] = (1 - damping) / len(ranks) + damping * handed
    return ranks


def wrong_no_guard(shares, ranks, damping=0.85):
    return (1 - damping) / len(ranks) + damping * np.array(shares) @ np.array(ranks)


def wrong_fixed(shares, ranks, damping=0.85):
    guard(damping)
    return 0.15 / len(ranks) + 0.85 * np.array(shares) @ np.array(ranks)


def wrong_without_the_damping_outside(shares, ranks, damping=0.85):
    guard(damping)
    return (1 - damping) / len(ranks) + np.array(shares) @ np.array(ranks)
