"""dropout: zeroing random units of a network at each training step, so that it cannot lean on a few of them.

Confusion: It is for training only; when the model is used, all units are on.
See: regularisation, overfitting, neural network
"""

import numpy as np

rng = np.random.default_rng(0)
units, rate = np.full(10_000, 3.0), 0.25
kept = rng.random(10_000) >= rate
zeroed = units * kept / (1 - rate)  # the others grow, so that the mean stays
print("first ten:", zeroed[:10].tolist())
print("share of zeros:", np.mean(zeroed == 0).round(2))
print("mean:", zeroed.mean().round(2))
