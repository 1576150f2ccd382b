"""divergence: how fast a velocity field spreads out at a place: the sum of each component's derivative with respect to its own coordinate.

Formula: $\\operatorname{div} v = \\sum_i \\frac{\\partial v_i}{\\partial x_i}$
Confusion: It is no measure between distributions; the KL divergence only shares its name.
See: velocity field, density
"""

import numpy as np


def v(x):
    return np.array([2 * x[0] + x[1], -0.5 * x[1]])


x, e = np.array([1.0, 3.0]), 1e-6 * np.eye(2)
print(f"{sum((v(x + e[i]) - v(x))[i] for i in (0, 1)) / 1e-6:.1f}")
