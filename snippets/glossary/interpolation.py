"""interpolation: going from one point to another in small steps; in a latent space, to see what lies between two codes.

Confusion: A straight line between two Gaussian codes passes where codes hardly ever are: too near the centre.
Forms: interpolate, interpolations
See: latent variable, decoder
"""

import numpy as np

rng = np.random.default_rng(0)
a, b = rng.normal(size=(2, 100))  # two codes of 100 numbers
for t in (0, 0.5, 1):
    straight = (1 - t) * a + t * b
    print(f"t {t}: {np.linalg.norm(straight):4.1f} from the centre")
