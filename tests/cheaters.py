"""Samples that are worthless on purpose: what does a measure say of them?"""

import numpy as np

from snippets.data import CENTRES


def centres(n):
    """The eight centres of the ring, in turn: on a mode, all covered, no width."""
    return CENTRES[np.arange(n) % 8]


def noisy_copies(images, n, rng, noise=0.05):
    """Training images with a little noise: none is an exact copy, none is new."""
    some = images[rng.integers(len(images), size=n)]
    return (some + noise * rng.normal(size=some.shape)).clip(0, 1)
