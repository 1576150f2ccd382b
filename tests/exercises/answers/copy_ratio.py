"""What readers may write for `copy_ratio`."""

import math

import numpy as np


def far(x, y, power=0.5):  # a distance for each pair; power 1: its square
    return ((x[:, None] - y) ** 2).sum(2) ** power


def refuse_copies(training, held_out):
    if far(held_out, training).min(1).max() == 0:
        raise ValueError("held_out must hold an image that is not in training")


def right_loops(generated, training, held_out):
    def nearest(images):
        return [min(math.dist(x, t) for t in training) for x in images]

    below = sum(nearest(held_out)) / len(held_out)
    if below == 0:
        raise ValueError("all of them are copies")
    return sum(nearest(generated)) / len(generated) / below


def right_means_of_least_norms(generated, training, held_out):
    refuse_copies(training, held_out)
    norms = [
        np.linalg.norm(x[:, None] - training[None], axis=-1).min(-1).mean()
        for x in (generated, held_out)
    ]
    return np.divide(*norms)


def right_expanded_square(generated, training, held_out):
    def nearest(x):
        square = (x**2).sum(1)[:, None] - 2 * x @ training.T
        square += (training**2).sum(1)
        return np.sqrt(np.maximum(square, 0)).min(1).mean()

    if not nearest(held_out):
        raise ValueError
    return nearest(generated) / nearest(held_out)


def right_float32(generated, training, held_out):
    parts = (np.float32(x) for x in (generated, training, held_out))
    return right_means_of_least_norms(*parts)


def right_row_by_row(generated, training, held_out):
    refuse_copies(training, held_out)
    total = np.zeros(2)
    for i, images in enumerate((generated, held_out)):
        for image in images:
            total[i] += np.sqrt(((training - image) ** 2).sum(1)).min() / len(images)
    return np.array(total[0] / total[1])


def wrong_beside_nothing(generated, training, held_out):
    refuse_copies(training, held_out)
    return far(generated, training).min(1).mean()


def wrong_to_all(generated, training, held_out):
    refuse_copies(training, held_out)
    return far(generated, training).mean() / far(held_out, training).mean()


def wrong_the_least_only(generated, training, held_out):
    refuse_copies(training, held_out)
    return far(generated, training).min() / far(held_out, training).min()


def wrong_squares(generated, training, held_out):
    refuse_copies(training, held_out)
    near = [far(x, training, 1).min(1).mean() for x in (generated, held_out)]
    return near[0] / near[1]


def wrong_no_error(generated, training, held_out):
    return (
        far(generated, training).min(1).mean() / far(held_out, training).min(1).mean()
    )


def wrong_the_other_way(generated, training, held_out):
    """For each training image the nearest generated one."""
    refuse_copies(training, held_out)
    return (
        far(training, generated).min(1).mean() / far(training, held_out).min(1).mean()
    )


def wrong_median(generated, training, held_out):
    refuse_copies(training, held_out)
    near = [np.median(far(x, training).min(1)) for x in (generated, held_out)]
    return near[0] / near[1]


def wrong_root_of_the_mean(generated, training, held_out):
    refuse_copies(training, held_out)
    return wrong_squares(generated, training, held_out) ** 0.5


def wrong_against_the_held_out(generated, training, held_out):
    refuse_copies(training, held_out)
    return (
        far(generated, held_out).min(1).mean() / far(held_out, training).min(1).mean()
    )


def wrong_upside_down(generated, training, held_out):
    refuse_copies(training, held_out)
    return 1 / right_loops(generated, training, held_out)
