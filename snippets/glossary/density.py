"""density: probability per unit of length or area, for things that vary continuously.

Formula: $\\int p(x) \\, dx = 1$
Confusion: A density may be larger than 1; only areas under it are probabilities.
Also: probability density
Forms: densities, log density
See: Gaussian, likelihood
"""

import numpy as np

x = np.linspace(-1, 1, 20001)
p = np.exp(-((x / 0.1) ** 2) / 2) / (0.1 * np.sqrt(2 * np.pi))
print("highest density:", p.max().round(2))
print("area under it:", (p.sum() * (x[1] - x[0])).round(2))
