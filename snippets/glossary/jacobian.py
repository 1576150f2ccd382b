"""Jacobian: the matrix of all derivatives of a function of several numbers with several results.

Formula: $J_{ij} = \\frac{\\partial y_i}{\\partial x_j}$
Confusion: For one result it is a row, the gradient; its determinant says how the map stretches volume.
Also: Jacobian matrix
Forms: Jacobians
See: gradient, log-determinant, change of variables
"""

import numpy as np

f = lambda x: np.array([x[0] * x[1], x[0] + 2 * x[1]])
x, step = np.array([3.0, 5.0]), 1e-6
J = np.array([(f(x + e) - f(x - e)) / (2 * step) for e in step * np.eye(2)]).T
print(J.round(3).tolist())
print(f"determinant {np.linalg.det(J):.1f}")
