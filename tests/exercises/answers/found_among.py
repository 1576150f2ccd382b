"""What readers may write for `found_among`."""

import numpy as np


def right_numpy(scores, k):
    if k < 1:
        raise ValueError("k")
    scores = np.asarray(scores)
    own = np.diag(scores)[:, None]
    return ((scores > own).sum(axis=1) < k).mean()


def right_sorted(scores, k):
    if k < 1:
        raise ValueError
    hits = [row[i] in sorted(row, reverse=True)[:k] for i, row in enumerate(scores)]
    return sum(hits) / len(hits)


def right_argsort(scores, k):
    if k <= 0:
        raise ValueError
    best = np.argsort(-np.array(scores), axis=1)[:, :k]
    return np.float32(np.mean([i in row for i, row in enumerate(best)]))


def right_places(scores, k):
    if k < 1:
        raise ValueError("too few")
    share = 0
    for i, row in enumerate(scores):
        order = sorted(range(len(row)), key=lambda j: row[j], reverse=True)
        share += (order.index(i) + 1 <= k) / len(scores)
    return share


def wrong_lowest(scores, k):
    if k < 1:
        raise ValueError
    return np.mean([sum(s < row[i] for s in row) < k for i, row in enumerate(scores)])


def wrong_one_too_many(scores, k):
    if k < 1:
        raise ValueError
    return np.mean([sum(s > row[i] for s in row) <= k for i, row in enumerate(scores)])


def wrong_only_the_first(scores, k):
    if k < 1:
        raise ValueError
    return np.mean([max(row) == row[i] for i, row in enumerate(scores)])


def wrong_a_count(scores, k):
    if k < 1:
        raise ValueError
    return sum(sum(s > row[i] for s in row) < k for i, row in enumerate(scores))


def wrong_no_error(scores, k):
    return np.mean([sum(s > row[i] for s in row) < k for i, row in enumerate(scores)])


def wrong_columns(scores, k):
    if k < 1:
        raise ValueError
    turned = np.array(scores).T
    return np.mean([(row > row[i]).sum() < k for i, row in enumerate(turned)])


def wrong_first_column(scores, k):
    if k < 1:
        raise ValueError
    return np.mean([sum(s > row[0] for s in row) < k for row in scores])


def wrong_sorts_in_place(scores, k):
    if k < 1:
        raise ValueError
    hits = 0
    for i, row in enumerate(scores):
        own = row[i]
        row.sort(reverse=True)
        hits += own in row[:k]
    return hits / len(scores)
