"""dropout: zeroing random units of a network at each training step, so that it cannot lean on a few of them.

Confusion: It is for training only; when the model is used, all units are on.
See: regularisation, overfitting, neural network
"""

import numpy as np

rng = np.random.default_rng(0)
units, rate = np.full(10_000, 3.0), 0.25
kept = rng.random(10_000) >= rate
silenced = units * kept / (1 - rate)  # louder, so that the mean stays
print("first ten:", silenced[:10].tolist())
print("silent:", np.mean(silenced == 0).round(2))
print("mean:", silenced.mean().round(2))
