"""change of variables: how a density changes when numbers are stretched: where they are pulled apart it falls.

Formula: $p(x) = p(z) \\, |\\frac{dz}{dx}|$
Confusion: Probabilities of regions stay the same; it is density that changes.
See: density, normalizing flow, log-determinant
"""

import numpy as np

z = np.random.default_rng(0).random(100_000)  # density 1 from 0 to 1
for name, x, middle in [("2 z", 2 * z, 1.0), ("z * z", z**2, 0.25)]:
    near = np.mean(abs(x - middle) < 0.01) / 0.02
    print(f"x = {name:5} density near {middle}: {near:.1f}")
