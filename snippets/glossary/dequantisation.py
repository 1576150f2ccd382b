"""dequantisation: adding noise to numbers that come in steps, so that they fill the gaps and can have a density.

Confusion: Nothing is lost: the noise is smaller than a step, so rounding down gives the steps back.
Forms: dequantise, dequantised
See: density, normalizing flow, quantisation
"""

import numpy as np

rng = np.random.default_rng(0)
levels = rng.integers(17, size=8)
filled = levels + rng.random(8)
print("levels", levels.tolist())
print("filled", filled.round(2).tolist())
print("back  ", np.floor(filled).astype(int).tolist())
