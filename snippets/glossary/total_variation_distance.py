"""total variation distance: the largest difference of the probabilities that two distributions give to the same event.

Formula: $\\frac{1}{2} \\sum_x |p(x) - q(x)|$
Confusion: Two fine lattices of points that do not meet are at distance 1, however like they look.
Forms: total variation
See: KL divergence, probability distribution
"""

import numpy as np

p, q = np.array([0.5, 0.3, 0.2]), np.array([0.2, 0.3, 0.5])
print(f"half the sum of differences {np.abs(p - q).sum() / 2:.1f}")
event = p > q  # the event that tells them apart best
print(f"p gives it {p[event].sum():.1f}, q gives it {q[event].sum():.1f}")
