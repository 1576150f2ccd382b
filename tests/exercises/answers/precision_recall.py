"""What readers may write for `precision_recall`."""

import math

import numpy as np


def pairs_nearest_first(generated, real, radius):
    far = np.sqrt(((generated[:, None] - real) ** 2).sum(2))
    return np.mean(far.min(1) <= radius), np.mean(far.min(0) <= radius)


def right_loops(generated, real, radius):
    def share(some, others):
        met = [any(math.dist(a, b) <= radius for b in others) for a in some]
        return sum(met) / len(met)

    return [share(generated, real), share(real, generated)]


def right_squares(generated, real, radius):
    square = ((generated[:, None] - real[None]) ** 2).sum(-1)
    near = square <= radius**2
    return np.array([near.max(1).mean(), near.max(0).mean()])


def right_float32(generated, real, radius):
    return pairs_nearest_first(np.float32(generated), np.float32(real), radius)


def right_counts(generated, real, radius):
    near = pairs_near(generated, real, radius)
    made = np.count_nonzero(near.sum(1)) / len(generated)
    return made, np.count_nonzero(near.sum(0)) / len(real)


def pairs_near(generated, real, radius):
    return np.linalg.norm(generated[:, None] - real, axis=2) <= radius


def wrong_reversed(generated, real, radius):
    return right_loops(generated, real, radius)[::-1]


def wrong_strictly_nearer(generated, real, radius):
    near = np.linalg.norm(generated[:, None] - real, axis=2) < radius
    return near.any(1).mean(), near.any(0).mean()


def wrong_only_the_nearest(generated, real, radius):
    """A real point counts only if it is the nearest of a generated one."""
    far = np.linalg.norm(generated[:, None] - real, axis=2)
    met = set(far.argmin(1)[far.min(1) <= radius])
    return np.mean(far.min(1) <= radius), len(met) / len(real)


def wrong_largest_difference(generated, real, radius):
    near = np.abs(generated[:, None] - real).max(2) <= radius
    return near.any(1).mean(), near.any(0).mean()


def wrong_city_blocks(generated, real, radius):
    near = np.abs(generated[:, None] - real).sum(2) <= radius
    return near.any(1).mean(), near.any(0).mean()


def wrong_squares_against_the_radius(generated, real, radius):
    near = ((generated[:, None] - real) ** 2).sum(2) <= radius
    return near.any(1).mean(), near.any(0).mean()


def wrong_share_of_pairs(generated, real, radius):
    near = pairs_near(generated, real, radius)
    return near.mean(), near.mean()


def wrong_numbers_not_fractions(generated, real, radius):
    near = pairs_near(generated, real, radius)
    return near.any(1).sum(), near.any(0).sum()


def wrong_all_near(generated, real, radius):
    near = pairs_near(generated, real, radius)
    return near.all(1).mean(), near.all(0).mean()
