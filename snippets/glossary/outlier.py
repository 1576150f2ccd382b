"""outlier: a point far from all the data that a model was made for.

Confusion: A confident label does not mean that the point is a usual one.
Forms: outliers
See: distribution shift, density, discriminative model
"""

import numpy as np

data = np.random.default_rng(0).normal(10, 2, size=1000)
for x in (11, 30):
    print(
        x,
        "lies",
        round(abs(x - data.mean()) / data.std(), 1),
        "deviations away",
    )
