"""ensemble: several models that answer together, for instance by the mean of their probabilities.

Formula: $p(x) = \\frac{1}{n} \\sum_i p_i(x)$
Confusion: It helps only where the models err in different places; two copies of one model add nothing.
Forms: ensembles
See: mixture model, overfitting
"""

import numpy as np

one, two = np.array([0.9, 0.1, 0.8]), np.array([0.2, 0.8, 0.8])
for name, p in [("one", one), ("two", two), ("mean", (one + two) / 2)]:
    print(f"{name:4} {-np.log2(p).mean():.2f} bits for what came")
