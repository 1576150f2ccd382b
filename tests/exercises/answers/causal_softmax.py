"""What readers may write for `causal_softmax`."""

import math

import numpy as np


def normalised(weights):
    return weights / weights.sum(axis=1, keepdims=True)


def right_loops(scores):
    rows = []
    for t in range(len(scores)):
        seen = scores[t][: t + 1]
        weights = [math.exp(s - max(seen)) for s in seen]
        row = [w / sum(weights) for w in weights]
        rows.append(row + [0] * (len(scores) - t - 1))
    return rows


def right_in_place(scores):
    scores[np.triu_indices(len(scores), 1)] = -np.inf
    scores -= scores.max(1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(1, keepdims=True)
    return scores


def right_float32(scores):
    return right_in_place(scores.astype(np.float32))


def right_row_after_row(scores):
    weights = np.zeros_like(scores)
    for t, row in enumerate(scores):
        seen = np.exp(row[: t + 1] - row[: t + 1].max())
        weights[t, : t + 1] = seen / seen.sum()
    return weights


def right_added_mask(scores):
    T = len(scores)
    mask = np.where(np.tri(T) > 0, 0, -np.inf)
    masked = scores + mask
    return np.exp(masked - np.logaddexp.reduce(masked, axis=1, keepdims=True))


def right_lowest_number(scores):
    later = np.arange(len(scores)) > np.arange(len(scores))[:, None]
    masked = np.where(later, np.finfo(float).min, scores)
    return normalised(np.exp(masked - masked.max(1, keepdims=True)))


def wrong_after_the_softmax(scores):
    """Hides the future too late: the rows no longer sum to 1."""
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.tril(normalised(p))


def wrong_not_normalised(scores):
    return np.tril(np.exp(scores))


def wrong_overflows(scores):
    return normalised(np.tril(np.exp(scores)))


def wrong_maximum_of_the_future(scores):
    """A large score of the future makes all others 0."""
    return normalised(np.tril(np.exp(scores - scores.max(1, keepdims=True))))


def wrong_one_maximum_for_all(scores):
    later = np.triu(np.ones(scores.shape, bool), 1)
    seen = np.where(later, -np.inf, scores)
    return normalised(np.exp(seen - seen.max()))


def wrong_hides_the_past(scores):
    return right_added_mask(scores.T).T


def wrong_columns(scores):
    masked = np.where(np.tri(len(scores)) > 0, scores, -np.inf)
    weights = np.exp(masked - masked.max(0, keepdims=True))
    return weights / weights.sum(0, keepdims=True)


def wrong_hides_itself(scores):
    masked = np.where(np.tri(len(scores), k=-1) > 0, scores, -np.inf)
    masked[0, 0] = 0
    return normalised(np.exp(masked - masked.max(1, keepdims=True)))


def wrong_zero_for_hidden(scores):
    """A score of 0 is no weight of 0."""
    masked = np.tril(scores)
    return normalised(np.exp(masked - masked.max(1, keepdims=True)))


def wrong_a_billion_is_not_infinity(scores):
    masked = scores - 1e9 * np.triu(np.ones(scores.shape), 1)
    return normalised(np.exp(masked - masked.max(1, keepdims=True)))


def wrong_leaks_a_little(scores):
    return normalised(right_added_mask(scores) + 1e-7)
