"""What readers may write for `mixture_score`."""

import math

import numpy as np


def refuse(spread):
    if spread <= 0:
        raise ValueError("no spread")


def shares(z, centres, spread):
    square = ((np.asarray(centres) - z) ** 2).sum(axis=1)
    p = np.exp((square.min() - square) / (2 * spread**2))
    return p / p.sum()


def right_mean_of_scores(z, centres, spread):
    refuse(spread)
    p = shares(z, centres, spread)
    return (p[:, None] * (centres - z) / spread**2).sum(axis=0)


def right_loops(z, centres, spread):
    refuse(spread)
    squares = [sum((a - b) ** 2 for a, b in zip(z, c, strict=True)) for c in centres]
    weights = [math.exp((min(squares) - s) / (2 * spread**2)) for s in squares]
    return [
        sum(w * (c[i] - z[i]) for w, c in zip(weights, centres, strict=True))
        / sum(weights)
        / spread**2
        for i in range(len(z))
    ]


def right_by_the_clean_point(z, centres, spread):
    refuse(spread)
    clean = shares(z, centres, spread) @ centres
    return (clean - z) / spread / spread


def right_logarithms(z, centres, spread):
    refuse(spread)
    log_p = -(np.linalg.norm(centres - z, axis=1) ** 2) / (2 * spread**2)
    p = np.exp(log_p - np.logaddexp.reduce(log_p))
    return np.tensordot(p, centres - z, axes=1) / spread**2


def wrong_no_error(z, centres, spread):
    return (shares(z, centres, spread or 1) @ centres - z) / (spread or 1) ** 2


def wrong_equal_shares(z, centres, spread):
    refuse(spread)
    return (centres.mean(axis=0) - z) / spread**2


def wrong_nearest_only(z, centres, spread):
    refuse(spread)
    nearest = ((centres - z) ** 2).sum(axis=1).argmin()
    return (centres[nearest] - z) / spread**2


def wrong_sign(z, centres, spread):
    refuse(spread)
    return (z - shares(z, centres, spread) @ centres) / spread**2


def wrong_not_squared(z, centres, spread):
    refuse(spread)
    return (shares(z, centres, spread) @ centres - z) / spread


def wrong_too_small_for_a_computer(z, centres, spread):
    refuse(spread)
    p = np.exp(-((centres - z) ** 2).sum(axis=1) / (2 * spread**2))
    return (p / p.sum() @ centres - z) / spread**2


def wrong_without_the_half(z, centres, spread):
    refuse(spread)
    return (shares(z, centres, spread / 2**0.5) @ centres - z) / spread**2
