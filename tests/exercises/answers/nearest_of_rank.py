"""What readers may write for `nearest_of_rank`."""

import numpy as np


def right_three_matrices(change, rank):
    if rank <= 0:
        raise ValueError("no rank")
    u, s, v = np.linalg.svd(change)
    middle = np.zeros(change.shape)
    for i in range(min(rank, len(s))):
        middle[i, i] = s[i]
    return u @ middle @ v


def right_sum_of_outer_products(change, rank):
    if rank < 1:
        raise ValueError(rank)
    u, s, v = np.linalg.svd(change, full_matrices=False)
    total = np.zeros_like(change)
    for i in range(min(rank, len(s))):
        total += s[i] * np.outer(u[:, i], v[i])
    return total


def right_projected(change, rank):
    if rank < 1:
        raise ValueError
    values, vectors = np.linalg.eigh(change.T @ change)
    kept = vectors[:, np.argsort(values)[::-1][:rank]]
    return change @ kept @ kept.T


def right_what_is_left_is_taken_off(change, rank):
    if rank < 1:
        raise ValueError("rank")
    u, s, v = np.linalg.svd(change, full_matrices=False)
    return change - u[:, rank:] @ np.diag(s[rank:]) @ v[rank:]


def wrong_the_smallest_parts(change, rank):
    if rank < 1:
        raise ValueError
    u, s, v = np.linalg.svd(change, full_matrices=False)
    return u[:, -rank:] * s[-rank:] @ v[-rank:]


def wrong_its_first_rows(change, rank):
    if rank < 1:
        raise ValueError
    kept = change.copy()
    kept[rank:] = 0
    return kept


def wrong_without_the_sizes(change, rank):
    if rank < 1:
        raise ValueError
    u, _, v = np.linalg.svd(change, full_matrices=False)
    return u[:, :rank] @ v[:rank]


def wrong_turned(change, rank):
    if rank < 1:
        raise ValueError
    u, s, v = np.linalg.svd(change, full_matrices=False)
    return u[:, :rank] * s[:rank] @ v[:, :rank].T


def wrong_its_largest_numbers(change, rank):
    if rank < 1:
        raise ValueError
    least = np.sort(np.abs(change), axis=None)[::-1][:rank][-1]
    return np.where(np.abs(change) >= least, change, 0)


def wrong_any_rank(change, rank):
    u, s, v = np.linalg.svd(change, full_matrices=False)
    return u[:, :rank] * s[:rank] @ v[:rank]


def wrong_refuses_a_large_rank(change, rank):
    u, s, v = np.linalg.svd(change, full_matrices=False)
    if not 1 <= rank <= len(s):
        raise ValueError
    return u[:, :rank] * s[:rank] @ v[:rank]


def wrong_all_of_it(change, rank):
    if rank < 1:
        raise ValueError
    return change
