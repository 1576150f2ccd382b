"""Fréchet video distance: the Fréchet distance of clips, with features from a network that sees several frames at once.

Confusion: A distance of single frames cannot see motion: frames in a wrong order are as good to it.
Also: FVD, Frechet video distance
See: Fréchet distance, frame
"""

import numpy as np

rng = np.random.default_rng(0)
real = (rng.integers(8, size=(500, 1)) + np.arange(8)) % 8  # where a dot is
made = rng.permuted(real, axis=1)  # the same frames in a wrong order
for name, f in (("frames", lambda c: c), ("moves", lambda c: np.diff(c) % 8)):
    means, spreads = ([g(f(c)) for c in (real, made)] for g in (np.mean, np.std))
    print(f"{name}: {np.hypot(np.diff(means), np.diff(spreads)).item():.2f}")
