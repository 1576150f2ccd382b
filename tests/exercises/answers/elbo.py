"""What readers may write for `elbo`."""

import math

import numpy as np


def kl_divergence(q, prior):
    used = q > 0
    return q[used] @ np.log(q[used] / prior[used])


def right_loop(prior, likelihood, q):
    total = 0.0
    for p, f, w in zip(prior, likelihood, q, strict=True):
        if w > 0:
            if f == 0:
                return -math.inf
            total += w * math.log(p * f / w)
    return total


def right_two_parts(prior, likelihood, q):
    used = np.flatnonzero(q)
    fit = np.sum(q[used] * np.log(likelihood[used]))
    kl = np.sum(q[used] * np.log(q[used] / prior[used]))
    return fit - kl


def right_where(prior, likelihood, q):
    safe = np.where(q > 0, q, 1)
    log_ratio = np.log(prior) + np.log(np.where(q > 0, likelihood, 1)) - np.log(safe)
    return (q * log_ratio).sum()


def right_mends_nan(prior, likelihood, q):
    terms = q * (np.log(prior * likelihood) - np.log(q))
    terms[q == 0] = 0
    return np.array(terms.sum())


def right_float32(prior, likelihood, q):
    return right_two_parts(*(np.float32(a) for a in (prior, likelihood, q)))


def wrong_zero_times_log(prior, likelihood, q):
    """NaN where q is 0."""
    return float(q @ np.log(prior * likelihood / q))


def wrong_no_divergence(prior, likelihood, q):
    used = q > 0
    return float(q[used] @ np.log(likelihood[used]))


def wrong_divergence_added(prior, likelihood, q):
    used = q > 0
    kl = q[used] @ np.log(q[used] / prior[used])
    return q[used] @ np.log(likelihood[used]) + kl


def wrong_the_other_divergence(prior, likelihood, q):
    used = q > 0
    gap = np.log(prior[used] / q[used])
    return float(q[used] @ np.log(likelihood[used]) - prior[used] @ gap)


def wrong_never_infinite(prior, likelihood, q):
    return right_two_parts(prior, np.maximum(likelihood, 1e-9), q)


def wrong_what_it_bounds(prior, likelihood, q):
    return float(np.log(prior @ likelihood))


def wrong_log_of_the_mean(prior, likelihood, q):
    used = q > 0
    kl = q[used] @ np.log(q[used] / prior[used])
    return np.log(q @ likelihood) - kl


def wrong_bits(prior, likelihood, q):
    return right_two_parts(prior, likelihood, q) / np.log(2)


def wrong_under_the_prior(prior, likelihood, q):
    return (prior * np.log(likelihood)).sum() - kl_divergence(q, prior)


def wrong_loss(prior, likelihood, q):
    """Minus the bound, which is what one trains with."""
    return -right_two_parts(prior, likelihood, q)
