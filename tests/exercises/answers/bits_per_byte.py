"""What readers may write for `bits_per_byte`."""

import math
from statistics import fmean

import numpy as np


def refuse_no_probabilities(p):
    if len(p) == 0 or min(p) < 0 or max(p) > 1:
        raise ValueError("no probabilities")


def right_loop_over_a_list(p):
    refuse_no_probabilities(p)
    bits = 0.0
    for x in p:
        if x == 0:
            return math.inf
        bits -= math.log2(x)
    return bits / len(p)


def right_natural_logarithm(p):
    refuse_no_probabilities(p)
    return -np.log(p).sum() / np.log(2) / len(p)


def right_fmean(p):
    refuse_no_probabilities(p)
    return fmean(-math.log2(x) if x else math.inf for x in p.tolist())


def right_float32(p):
    refuse_no_probabilities(p)
    return (-np.log2(p.astype(np.float32))).mean()


def right_in_place(p):
    refuse_no_probabilities(p)
    np.log2(1 / p, out=p)
    return np.array(p.sum() / p.size)


def wrong_nats(p):
    refuse_no_probabilities(p)
    return -np.log(p).mean()


def wrong_the_mean_too_early(p):
    refuse_no_probabilities(p)
    return -np.log2(p.mean())


def wrong_of_the_whole_text(p):
    refuse_no_probabilities(p)
    return -np.log2(p).sum()


def wrong_never_infinite(p):
    refuse_no_probabilities(p)
    return -np.log2(np.clip(p, 1e-9, 1)).mean()


def wrong_without_the_impossible(p):
    refuse_no_probabilities(p)
    return -np.log2(p[p > 0]).mean()


def wrong_takes_what_is_no_probability(p):
    return -np.log2(p).mean()


def wrong_product_underflows(p):
    refuse_no_probabilities(p)
    return -np.log2(np.prod(p)) / len(p)


def wrong_nothing_costs_nothing(p):
    if len(p) == 0:
        return 0.0
    return right_natural_logarithm(p)


def wrong_sign(p):
    refuse_no_probabilities(p)
    return np.log2(p).mean()
