"""What readers may write for `align_words`."""

import numpy as np


def right_numpy(p):
    p = np.array(p)
    sums = p.sum(axis=0)
    return np.where(sums > 0, p / np.where(sums > 0, sums, 1), 1 / len(p))


def right_by_columns(p):
    columns = []
    for column in zip(*p, strict=True):
        total = sum(column)
        if total == 0:
            columns.append([1 / len(column)] * len(column))
        else:
            columns.append([value / total for value in column])
    return [list(row) for row in zip(*columns, strict=True)]


def right_indices(p):
    rows, columns = len(p), len(p[0])
    q = [[0.0] * columns for _ in range(rows)]
    for j in range(columns):
        total = 0
        for i in range(rows):
            total += p[i][j]
        for i in range(rows):
            q[i][j] = p[i][j] / total if total else 1 / rows
    return q


def right_comprehension(p):
    sums = [sum(row[j] for row in p) for j in range(len(p[0]))]
    return [
        [v / s if s else 1 / len(p) for v, s in zip(row, sums, strict=True)]
        for row in p
    ]


def wrong_rows(p):
    return [[v / sum(row) if sum(row) else 1 / len(row) for v in row] for row in p]


def wrong_all(p):
    total = sum(map(sum, p))
    return [[v / total if total else 1 / len(p) for v in row] for row in p]


def wrong_as_given(p):
    return p


def wrong_hard(p):
    p = np.array(p)
    return (p == p.max(axis=0)).astype(float)


def wrong_zero_stays(p):
    p = np.array(p)
    sums = p.sum(axis=0)
    return p / np.where(sums > 0, sums, 1)


def wrong_no_guard(p):
    p = np.array(p)
    return p / p.sum(axis=0)


def wrong_softmax(p):
    e = np.exp(np.array(p))
    return e / e.sum(axis=0)


def wrong_even_over_targets(p):
    p = np.array(p)
    sums = p.sum(axis=0)
    return np.where(sums > 0, p / np.where(sums > 0, sums, 1), 1 / (len(p[0]) + 1))
