"""What readers may write for `posterior`."""

import math

import numpy as np


def right_log_sum_exp(log_prior, log_density):
    joint = log_prior + log_density
    most = joint.max()
    return np.exp(joint - most - np.log(np.exp(joint - most).sum()))


def right_loop_over_a_list(log_prior, log_density):
    joint = [a + b for a, b in zip(log_prior, log_density, strict=True)]
    weights = [math.exp(j - max(joint)) for j in joint]
    return [w / sum(weights) for w in weights]


def right_one_over_the_sum_of_ratios(log_prior, log_density):
    joint = log_prior + log_density
    return np.array([1 / np.exp(joint - j).sum() for j in joint])


def right_logaddexp(log_prior, log_density):
    joint = log_prior + log_density
    return np.exp(joint - np.logaddexp.reduce(joint))


def right_in_place(log_prior, log_density):
    log_prior += log_density
    log_prior -= log_prior.max()
    np.exp(log_prior, out=log_prior)
    log_prior /= log_prior.sum()
    return log_prior


def right_float32(log_prior, log_density):
    return right_in_place(np.float32(log_prior), np.float32(log_density))


def wrong_no_prior(log_prior, log_density):
    return right_in_place(0 * log_prior, log_density)


def wrong_prior_only(log_prior, log_density):
    return right_in_place(log_prior, 0 * log_density)


def wrong_underflows(log_prior, log_density):
    p = np.exp(log_prior) * np.exp(log_density)
    return p / p.sum()


def wrong_not_normalised(log_prior, log_density):
    joint = log_prior + log_density
    return np.exp(joint - joint.max())


def wrong_less_the_largest_density(log_prior, log_density):
    weights = np.exp(log_prior + log_density - log_density.max())
    return weights / weights.sum()


def wrong_less_the_mean(log_prior, log_density):
    joint = log_prior + log_density
    weights = np.exp(joint - joint.mean())
    return weights / weights.sum()


def wrong_still_logarithms(log_prior, log_density):
    return np.log(right_log_sum_exp(log_prior, log_density))


def wrong_adds_the_probabilities(log_prior, log_density):
    joint = np.exp(log_prior) + np.exp(log_density - log_density.max())
    return joint / joint.sum()


def wrong_clips(log_prior, log_density):
    return right_in_place(log_prior, np.maximum(log_density, -700))
