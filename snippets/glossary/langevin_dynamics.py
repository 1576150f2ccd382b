"""Langevin dynamics: small steps down an energy, each with noise, until points are spread as exp(-E).

Formula: $x \\leftarrow x - \\frac{h}{2} \\nabla E(x) + \\sqrt{h}\\, \\epsilon$, with $\\epsilon$ from $N(0, 1)$
Confusion: Without the noise it is gradient descent: all points would end at the bottom.
Forms: Langevin
See: energy, Markov chain Monte Carlo, annealing
"""

import numpy as np

rng = np.random.default_rng(0)
for noise in (1, 0):
    x = np.full(5000, 3.0)  # E = x^2 / 2, whose gradient is x
    for _ in range(200):
        x = x - 0.05 * x + noise * 0.1**0.5 * rng.normal(size=x.shape)
    print(f"noise {noise}: mean {abs(x.mean()):.1f}, standard deviation {x.std():.1f}")
