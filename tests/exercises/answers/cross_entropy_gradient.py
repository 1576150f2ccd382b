"""What readers may write for `cross_entropy_gradient`."""

import math

import numpy as np


def right_one_hot(z, target):
    weights = np.exp(z - z.max())
    return weights / weights.sum() - np.eye(len(z))[target]


def right_loop_over_a_list(z, target):
    weights = [math.exp(x - max(z)) for x in z]
    return [w / sum(weights) - (i == target) for i, w in enumerate(weights)]


def right_log_softmax(z, target):
    log_p = z - np.logaddexp.reduce(z)
    gradient = np.exp(log_p)
    gradient[target] = np.expm1(log_p[target])
    return gradient


def right_in_place(z, target):
    z -= z.max()
    np.exp(z, out=z)
    z /= z.sum()
    z[target] -= 1
    return z


def right_float32(z, target):
    return right_in_place(np.float32(z), target)


def right_sum_of_ratios(z, target):
    p = np.array([1 / np.exp(z - x).sum() for x in z])
    return np.where(np.arange(len(z)) == target, p - 1, p)


def wrong_sign(z, target):
    return -right_one_hot(z, target)


def wrong_overflows(z, target):
    return np.exp(z) / np.exp(z).sum() - np.eye(len(z))[target]


def wrong_less_the_mean(z, target):
    p = np.exp(z - z.mean())
    p /= p.sum()
    p[target] -= 1
    return p


def wrong_mean_over_the_logits(z, target):
    return right_one_hot(z, target) / len(z)


def wrong_probabilities(z, target):
    return right_one_hot(z, target) + np.eye(len(z))[target]


def wrong_only_the_target(z, target):
    return right_one_hot(z, target) * np.eye(len(z))[target]


def wrong_the_number_of_the_target(z, target):
    """Takes the number of the class from all of them."""
    return right_one_hot(z, target) + np.eye(len(z))[target] - target


def wrong_of_the_probability(z, target):
    """The gradient of -p[target], without the logarithm."""
    p = right_one_hot(z, target) + np.eye(len(z))[target]
    return p[target] * right_one_hot(z, target)


def wrong_the_loss(z, target):
    return np.logaddexp.reduce(z) - z[target]


def wrong_clipped(z, target):
    return right_one_hot(np.clip(z, -500, 500), target)
