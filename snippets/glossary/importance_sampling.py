"""importance sampling: a mean over one distribution from draws of another, each with an importance weight: the ratio of the two densities there.

Formula: $\\mathrm{E}_p f = \\mathrm{E}_q \\left[ \\frac{p(x)}{q(x)} f(x) \\right]$
Confusion: Draws from a q that misses where p is large give no warning: the mean is just wrong.
Forms: importance weights, importance-weighted
See: Monte Carlo estimate, evidence lower bound
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(3, 1, 100_000)  # where few draws of N(0, 1) would land
weight = np.exp(-(x**2) / 2 + (x - 3) ** 2 / 2)
print(f"share of N(0, 1) above 3: {np.mean(weight * (x > 3)):.5f}")
