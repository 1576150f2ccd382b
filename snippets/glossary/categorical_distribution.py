"""categorical distribution: a distribution over a finite list of outcomes, given by one probability for each.

Formula: $p(x = i) = p_i, \\quad \\sum_i p_i = 1$
Confusion: The outcomes have no order and no distance: that 2 comes after 1 means nothing.
Forms: categorical
See: probability distribution, softmax, sample
"""

import numpy as np

rng, p = np.random.default_rng(0), np.array([0.2, 0.5, 0.3])
ends = np.cumsum(p)  # lay the probabilities end to end
u = rng.random(10_000) * ends[-1]  # a point for each draw
drawn = np.searchsorted(ends, u, side="right")
print((np.bincount(drawn) / 10_000).round(2).tolist())
