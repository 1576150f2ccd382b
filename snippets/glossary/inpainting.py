"""inpainting: filling in a missing part of a picture so that it fits the rest: a sample given what is known.

Formula: $x_{\\text{missing}} \\sim p(x_{\\text{missing}} \\mid x_{\\text{known}})$
Confusion: There are many right ways to fill it; their mean is a blur.
See: class-conditional, denoising, autoregressive model
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.choice([-1.0, 1.0], (1000, 1)) + 0.1 * rng.normal(size=(1000, 3))
known = np.array([0.9, 1.1])  # two pixels of three
alike = x[np.abs(x[:, :2] - known).max(1) < 0.15]  # pictures that agree with them
print("three ways to fill the third:", rng.choice(alike[:, 2], 3).round(2).tolist())
