"""Monte Carlo estimate: a mean over random samples, in place of a sum or an integral that is too large to compute.

Formula: $\\mathrm{E}[f(x)] \\approx \\frac{1}{n} \\sum_i f(x_i)$
Confusion: A hundred times the samples give only one more digit: the error falls as one over the root of their number.
Forms: Monte Carlo, Monte Carlo estimates
See: unbiased estimator, importance sampling, sample
"""

import numpy as np

rng = np.random.default_rng(0)
for n in (100, 10_000, 1_000_000):  # the area of a quarter circle
    inside = (rng.random((n, 2)) ** 2).sum(1) < 1
    print(f"{n:7} samples: pi is about {4 * inside.mean():.3f}")
