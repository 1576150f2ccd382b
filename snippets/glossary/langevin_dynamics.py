"""Langevin dynamics: small steps down an energy, each with noise, until points are spread as exp(-E).

Formula: $x \\leftarrow x - \\frac{h}{2} \\nabla E(x) + \\sqrt{h}\\, e$
Confusion: Without the noise it is gradient descent: all points would end at the bottom.
Forms: Langevin
See: energy, gradient descent, annealing
"""

import numpy as np

rng = np.random.default_rng(0)
for noise in (1, 0):
    x = np.full(5000, 3.0)  # E = x^2 / 2, whose slope is x
    for _ in range(200):
        x = x - 0.05 * x + noise * 0.1**0.5 * rng.normal(size=x.shape)
    print(f"noise {noise}: mean {abs(x.mean()):.1f}, spread {x.std():.1f}")
