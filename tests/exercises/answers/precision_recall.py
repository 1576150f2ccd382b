"""What readers may write for `precision_recall`."""

import math

import numpy as np


def between(a, b):
    return np.linalg.norm(a[:, None] - b, axis=2)


def share(points, by, radius):
    return np.mean((between(points, by) <= radius).any(1))


def right_loops(generated, real, k):
    def radius(point, points):
        return sorted(math.dist(point, other) for other in points)[k]

    def inside(points, by):
        reach = [radius(b, by) for b in by]
        met = [
            any(math.dist(a, b) <= r for b, r in zip(by, reach, strict=True))
            for a in points
        ]
        return sum(met) / len(met)

    return [inside(generated, real), inside(real, generated)]


def right_partition(generated, real, k):
    def reach(points):
        return np.partition(between(points, points), k, axis=1)[:, k]

    return share(generated, real, reach(real)), share(real, generated, reach(generated))


def right_squares(generated, real, k):
    def inside(points, by):
        square = ((by[:, None] - by[None]) ** 2).sum(-1)
        reach = np.sort(square)[:, k]
        far = ((points[:, None] - by[None]) ** 2).sum(-1)
        return (far <= reach).max(1).mean()

    return np.array([inside(generated, real), inside(real, generated)])


def right_without_itself(generated, real, k):
    def inside(points, by):
        far = between(by, by)
        np.fill_diagonal(far, np.inf)
        return share(points, by, np.sort(far, axis=1)[:, k - 1])

    return inside(np.float32(generated), np.float32(real)), inside(real, generated)


def right_one_table(generated, real, k):
    far = between(generated, real)
    reach_real = np.sort(between(real, real), axis=0)[k]
    reach_made = np.sort(between(generated, generated), axis=0)[k]
    made = np.count_nonzero((far <= reach_real).sum(1)) / len(generated)
    return made, np.count_nonzero((far.T <= reach_made).sum(1)) / len(real)


def reach(points, k):
    return np.sort(between(points, points), axis=1)[:, k]


def wrong_reversed(generated, real, k):
    return right_loops(generated, real, k)[::-1]


def wrong_the_other_balls(generated, real, k):
    """Each point's own ball, not that of the array it is compared with."""
    far = between(generated, real)
    made = far <= reach(generated, k)[:, None]
    return made.any(1).mean(), (far <= reach(real, k)).any(0).mean()


def wrong_balls_of_the_real_only(generated, real, k):
    near = between(generated, real) <= reach(real, k)
    return near.any(1).mean(), near.any(0).mean()


def wrong_one_radius(generated, real, k):
    return share(generated, real, reach(real, k).mean()), share(
        real, generated, reach(generated, k).mean()
    )


def wrong_itself_is_a_neighbour(generated, real, k):
    return share(generated, real, reach(real, k - 1)), share(
        real, generated, reach(generated, k - 1)
    )


def wrong_one_neighbour_too_many(generated, real, k):
    k = min(k + 1, len(generated) - 1, len(real) - 1)
    return right_loops(generated, real, k)


def wrong_always_the_nearest(generated, real, k):
    return right_loops(generated, real, 1)


def wrong_no_point_twice(generated, real, k):
    """Takes every distance of 0 for that of a point to itself."""

    def radius(points):
        far = between(points, points)
        far[far == 0] = np.inf
        return np.sort(far, axis=1)[:, k - 1]

    return share(generated, real, radius(real)), share(
        real, generated, radius(generated)
    )


def wrong_strictly_nearer(generated, real, k):
    near = between(generated, real) < reach(real, k)
    met = between(real, generated) < reach(generated, k)
    return near.any(1).mean(), met.any(1).mean()


def wrong_largest_difference(generated, real, k):
    def inside(points, by):
        radius = np.sort(np.abs(by[:, None] - by).max(2), axis=1)[:, k]
        return (np.abs(points[:, None] - by).max(2) <= radius).any(1).mean()

    return inside(generated, real), inside(real, generated)


def wrong_city_blocks(generated, real, k):
    def inside(points, by):
        radius = np.sort(np.abs(by[:, None] - by).sum(2), axis=1)[:, k]
        return (np.abs(points[:, None] - by).sum(2) <= radius).any(1).mean()

    return inside(generated, real), inside(real, generated)


def wrong_numbers_not_fractions(generated, real, k):
    made, met = right_loops(generated, real, k)
    return made * len(generated), met * len(real)


def wrong_share_of_pairs(generated, real, k):
    near = between(generated, real) <= reach(real, k)
    met = between(real, generated) <= reach(generated, k)
    return near.mean(), met.mean()


def wrong_in_all_balls(generated, real, k):
    near = between(generated, real) <= reach(real, k)
    met = between(real, generated) <= reach(generated, k)
    return near.all(1).mean(), met.all(1).mean()
