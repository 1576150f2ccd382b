"""normalizing flow: a model that turns noise into data by invertible steps, so that its exact density can be computed.

Formula: $\\log p(x) = \\log p(z) + \\log |\\det \\frac{dz}{dx}|$
Confusion: To sample it goes from noise to data; to train it goes from data to noise.
Forms: normalizing flows, normalising flow
See: change of variables, coupling layer, density
"""

import numpy as np

rng = np.random.default_rng(0)
z = rng.normal(size=5)
x = np.sinh(z)  # noise to data
back = np.arcsinh(x)  # data to noise
stretch = 1 / np.sqrt(1 + x**2)  # of data to noise
density = np.exp(-(back**2) / 2) / np.sqrt(2 * np.pi) * stretch
print("x      ", x.round(2).tolist())
print("density", density.round(2).tolist())
