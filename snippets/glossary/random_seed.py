"""random seed: the number that a random generator starts from; the same seed gives the same draws.

Confusion: A seed makes a program repeatable; it does not make its results less random.
Forms: random seeds, seed, seeds, seeded
See: sample
"""

import numpy as np

for seed in (0, 1, 0):
    rng = np.random.default_rng(seed)
    print(seed, rng.integers(100, size=5).tolist())
