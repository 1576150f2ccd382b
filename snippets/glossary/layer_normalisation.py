"""layer normalisation: shifting and scaling a vector to mean 0 and variance 1, so that the next layer sees numbers of a known size.

Formula: $\\frac{x - \\mu}{\\sigma} \\cdot g + b$
Confusion: It works within one vector; batch normalisation works on one number across many examples.
Also: LayerNorm, layer norm, layer normalization
See: RMS norm, transformer
"""

import numpy as np

for x in (np.array([1.0, 2.0, 3.0]), np.array([10.0, 20.0, 30.0])):
    y = (x - x.mean()) / x.std()
    print(x.tolist(), "->", y.round(2).tolist())
