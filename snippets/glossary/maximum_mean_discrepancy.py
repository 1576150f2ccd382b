"""maximum mean discrepancy: a distance between two sets of points: how alike the points within each set are by a kernel, less how alike those of different sets are.

Formula: $\\langle k(x, x') \\rangle + \\langle k(y, y') \\rangle - 2 \\langle k(x, y) \\rangle$, its square
Confusion: Two finite sets from one distribution are not at 0; a permutation test says what is more than chance.
Also: MMD, kernel two-sample test
See: two-sample test, permutation test, kernel density estimate
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=500)
k = lambda a, b: np.exp(-((a[:, None] - b) ** 2) / 2).mean()
for name, y in [("same", rng.normal(size=500)), ("wider", rng.normal(0, 2, 500))]:
    print(f"{name}: {k(x, x) + k(y, y) - 2 * k(x, y):.3f}")
