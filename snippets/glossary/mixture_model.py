"""mixture model: a distribution made of several simpler ones, each chosen with its own probability.

Formula: $p(x) = \\sum_k \\pi_k \\, p_k(x)$
Confusion: To mix is to choose one part for each draw, not to add the draws up.
Forms: mixture, mixtures
See: Gaussian, sample
"""

import numpy as np

rng = np.random.default_rng(0)
part = rng.random(10_000) < 0.3
x = np.where(part, rng.normal(0, 1, 10_000), rng.normal(10, 1, 10_000))
print("share near 0:", np.mean(x < 5).round(2))
print("share near 5:", np.mean(abs(x - 5) < 1).round(2))
