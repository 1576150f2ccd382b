"""Muon: an optimiser for weight matrices that gives all directions of the mean gradient about equal strength.

Formula: $M = U S V^\\top \\;\\mapsto\\; U V^\\top$
Confusion: It is for matrices between layers; embeddings and gains are left to Adam.
See: optimiser, Adam, singular value decomposition
"""

import numpy as np

gradient = np.array([[4.0, 0.0], [0.0, 0.1]])  # strong in one direction
x = gradient / np.linalg.norm(gradient)
for _ in range(14):  # Newton-Schulz: U V^T without a decomposition
    x = 1.5 * x - 0.5 * x @ x.T @ x
print(x.round(2).tolist())
