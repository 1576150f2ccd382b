"""singular value decomposition: writing a matrix as a sum of rank-one matrices, the strongest first.

Formula: $A = U \\Sigma V^\\top$
Confusion: The signs of its directions are arbitrary; only their product is fixed.
Also: SVD
See: vector, embedding
"""

import numpy as np

table = np.outer([1, 2, 3], [4, 5, 6]) + 0.1 * np.eye(3)
u, strength, v = np.linalg.svd(table)
one = strength[0] * np.outer(u[:, 0], v[0])
print("strengths:", strength.round(2).tolist())
print("largest error of the first alone:", abs(table - one).max().round(2))
