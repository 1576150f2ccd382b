"""rejection sampling: drawing from a simple distribution and keeping each draw with a probability that makes the kept ones right.

Confusion: What is kept is exact; but in many dimensions hardly anything is kept.
See: sample, importance sampling, Markov chain Monte Carlo
"""

import numpy as np

rng = np.random.default_rng(0)
for d in (2, 5, 10):  # points in a ball, from points in a cube
    x = rng.uniform(-1, 1, (100_000, d))
    kept = x[(x**2).sum(1) < 1]
    print(f"{d:2} dimensions: {len(kept) / len(x):.3f} kept")
