"""mean: the sum of numbers divided by how many there are; their balance point.

Formula: $\\mu = \\frac{1}{n} \\sum_i x_i$
Confusion: One huge number moves the mean far; the median hardly notices.
Also: average
Forms: means
See: covariance
"""

import numpy as np

incomes = np.array([30, 32, 35, 38, 40])
print("mean", incomes.mean(), "median", np.median(incomes))
incomes[4] = 4000
print("mean", incomes.mean(), "median", np.median(incomes))
