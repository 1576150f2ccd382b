"""kernel density estimate: a model that puts a small bump, the kernel, on every training point and takes their mean.

Formula: $p(x) = \\frac{1}{n} \\sum_i k_h(x - x_i)$
Confusion: Ever narrower kernels fit the data better; new points they fit worse as soon as they are narrower than is best.
Forms: kernel density
See: density, overfitting
"""

import numpy as np

data, new = np.array([1.0, 1.5, 3.0]), 2.0
for width in (0.1, 0.5, 2.0):
    bumps = np.exp(-(((new - data) / width) ** 2) / 2)
    p = bumps.mean() / (width * np.sqrt(2 * np.pi))
    print(f"width {width}: density at {new} is {p:.3f}")
