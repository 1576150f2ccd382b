"""mode: a place where a distribution has more probability than anywhere around it; it may have many.

Confusion: It is not the mean; between two modes the mean may fall where nothing ever is.
Forms: modes
See: mixture model, probability distribution
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=10_000) + rng.choice([-3, 3], 10_000)
counts, edges = np.histogram(x, bins=np.arange(-6.5, 7))
for i in range(1, 12):
    if counts[i] > max(counts[i - 1], counts[i + 1]):
        print(f"a mode near {edges[i] + 0.5:.0f}: {counts[i]} of 10000")
print("mean", abs(x.mean()).round(1), "where there are", counts[6])
