"""covariance: how much two quantities vary together; of one with itself it is the variance.

Formula: $\\mathrm{cov}(x, y) = \\frac{1}{n} \\sum_i (x_i - \\bar x)(y_i - \\bar y)$
Confusion: Zero covariance does not mean unrelated: a circle has none.
Forms: covariance matrix, covariances, variance
See: mean, Gaussian
"""

import numpy as np

turn = np.linspace(0, 2 * np.pi, 1000, endpoint=False)
line = np.cov(turn, 2 * turn)[0, 1]
circle = np.cov(np.cos(turn), np.sin(turn))[0, 1]
print(f"a line: {line:.2f}")
print(f"a circle: {abs(circle):.2f}")
