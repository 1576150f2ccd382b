"""latent variable: a quantity that a model assumes behind the data and that nobody observes, such as a code.

Formula: $p(x) = \\int p(z) \\, p(x \\mid z) \\, dz$
Confusion: Nobody says what a latent variable means; meaning, if any, is found afterwards.
Forms: latent variables, latent, latent space, latent variable model
See: mixture model, posterior, interpolation
"""

import numpy as np

rng = np.random.default_rng(0)
z = rng.integers(2, size=100_000)  # which coin: never written down
x = rng.random(100_000) < np.array([0.2, 0.8])[z]  # what came up: written down
print(f"heads {x.mean():.2f}")
print(f"heads of coin 1 {x[z == 1].mean():.2f}")
