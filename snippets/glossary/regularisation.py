"""regularisation: anything that keeps a model from fitting the accidents of its training data, such as a penalty on large parameters.

Formula: with a penalty: $L(\\theta) + \\lambda \\lVert \\theta \\rVert^2$
Confusion: It makes the fit to the training data worse, on purpose.
Also: regularization
Forms: regularised
See: weight decay, dropout, early stopping, overfitting
"""

import numpy as np

rng = np.random.default_rng(0)
x, y = rng.normal(size=(12, 8)), rng.normal(size=12)  # nothing to learn
for penalty in (0, 10):
    w = np.linalg.solve(x.T @ x + penalty * np.eye(8), x.T @ y)
    print(f"penalty {penalty}: length of the weights {np.linalg.norm(w):.2f}")
