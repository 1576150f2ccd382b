"""regularisation: a price on large parameters, so that a model does not fit accidents.

Formula: $L(\\theta) + \\lambda \\lVert \\theta \\rVert^2$
Confusion: It makes the fit to the training data worse, on purpose.
Forms: regularised, ridge
See: overfitting, held-out data
"""

import numpy as np

rng = np.random.default_rng(0)
x, y = rng.normal(size=(12, 8)), rng.normal(size=12)  # nothing to learn
for price in (0, 10):
    w = np.linalg.solve(x.T @ x + price * np.eye(8), x.T @ y)
    print(f"price {price}: length of the weights {np.linalg.norm(w):.2f}")
