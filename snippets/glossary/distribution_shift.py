"""distribution shift: that a model meets other data than it was trained on, so that what it learnt may no longer hold.

Confusion: A held-out part of the same data does not show it: that has the same distribution.
Also: out-of-distribution
Forms: out of distribution
See: held-out data, outlier, exposure bias
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(0, 1, 200)
a, b = np.polyfit(x, x**2, 1)  # a line through part of a parabola
for low in (0, 2):
    new = rng.uniform(low, low + 1, 200)
    print(f"on {low} to {low + 1}: error {np.abs(a * new + b - new**2).mean():.2f}")
