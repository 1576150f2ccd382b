"""What readers may write for `neighbour_accuracy`."""

import numpy as np


def both(made, real):
    if not len(made) or not len(real):
        raise ValueError("empty")
    return np.concatenate([made, real]), np.array([0] * len(made) + [1] * len(real))


def distances(x):
    return np.sqrt(((x[:, None] - x[None]) ** 2).sum(axis=2))


def right_loops(made, real):
    x, kind = both(made, real)
    good = 0
    for i in range(len(x)):
        others = [j for j in range(len(x)) if j != i]
        best = min(others, key=lambda j: np.linalg.norm(x[i] - x[j]))
        good += kind[best] == kind[i]
    return good / len(x)


def right_second_nearest(made, real):
    x, kind = both(made, real)
    order = np.argsort(distances(x), axis=1)
    return (kind[order[:, 1]] == kind).mean()


def right_each_kind_apart(made, real):
    both(made, real)

    def share(own, other):
        good = 0
        for i, point in enumerate(own):
            rest = np.delete(own, i, axis=0)
            near = min(np.linalg.norm(rest - point, axis=1), default=np.inf)
            good += near < np.linalg.norm(other - point, axis=1).min()
        return good

    return (share(made, real) + share(real, made)) / (len(made) + len(real))


def right_squares(made, real):
    x, kind = both(made, real)
    square = (x**2).sum(1)[:, None] - 2 * x @ x.T + (x**2).sum(1)
    square += 1e9 * np.eye(len(x))
    return np.float32((kind[square.argmin(0)] == kind).mean())


def wrong_itself(made, real):
    x, kind = both(made, real)
    return (kind[distances(x).argmin(1)] == kind).mean()


def wrong_of_the_other_kind(made, real):
    return 1 - right_loops(made, real)


def wrong_made_only(made, real):
    x, kind = both(made, real)
    order = np.argsort(distances(x), axis=1)
    return (kind[order[:, 1]] == kind)[: len(made)].mean()


def wrong_mean_of_kinds(made, real):
    x, kind = both(made, real)
    good = kind[np.argsort(distances(x), axis=1)[:, 1]] == kind
    return (good[: len(made)].mean() + good[len(made) :].mean()) / 2


def wrong_farthest(made, real):
    x, kind = both(made, real)
    return (kind[distances(x).argmax(1)] == kind).mean()


def wrong_first_coordinate(made, real):
    return right_loops(made[:, :1], real[:, :1])


def wrong_no_error(made, real):
    if not len(made) or not len(real):
        return 1.0
    return right_loops(made, real)


def wrong_sum_of_differences(made, real):
    x, kind = both(made, real)
    away = (x[:, None] - x[None]).sum(axis=2) + 1e9 * np.eye(len(x))
    return (kind[away.argmin(1)] == kind).mean()
