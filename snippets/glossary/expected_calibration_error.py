"""expected calibration error: the mean gap, over bins of confidence, between what a model says and how often it is right.

Confusion: It can be 0 for a useless model, and it depends on the bins.
Also: ECE
See: calibration, confidence
"""

import numpy as np

rng = np.random.default_rng(0)
said = rng.uniform(0.5, 1, 20_000)
right = rng.random(20_000) < 0.5 + 0.6 * (said - 0.5)  # it is overconfident
bins = ((said - 0.5) * 10).astype(int)
gaps = [abs(said[bins == b].mean() - right[bins == b].mean()) for b in range(5)]
print(f"{np.average(gaps, weights=np.bincount(bins)):.2f}")
