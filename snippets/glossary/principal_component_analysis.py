"""principal component analysis: finding the directions along which data vary most, and describing each point by its place along them.

Confusion: What varies most is not always what matters most.
Also: PCA
Forms: principal component, principal components
See: covariance, singular value decomposition
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(1000, 2)) * [3, 1] @ np.array([[0.8, 0.6], [-0.6, 0.8]])
values, vectors = np.linalg.eigh(np.cov(x.T))
print("most varied direction:", np.abs(vectors[:, -1]).round(1))
print("variances:", values[::-1].round(0))
