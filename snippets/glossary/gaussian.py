"""Gaussian: the bell curve, given by a mean and a variance, or a covariance in more dimensions.

Formula: $p(x) = \\frac{1}{\\sqrt{2 \\pi \\sigma^2}} e^{-(x - \\mu)^2 / 2 \\sigma^2}$
Confusion: Data are not Gaussian because there are many of them; sums of many small, independent effects nearly are.
Also: normal distribution, bell curve
Forms: Gaussians
See: mean, covariance
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=100_000)
for k in (1, 2, 3):
    print(f"within {k} standard deviations: {np.mean(abs(x) < k):.3f}")
