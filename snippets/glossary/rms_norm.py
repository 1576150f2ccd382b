"""RMS norm: division of a vector by its root mean square, so that the next layer sees numbers of a known size.

Formula: $x / \\sqrt{\\tfrac{1}{C} \\sum_i x_i^2} \\cdot g$
Confusion: Layer normalisation takes the mean away first; RMS norm does not.
Also: RMSNorm, root mean square norm
See: layer normalisation, transformer
"""

import numpy as np

for x in ([3.0, -4.0], [300.0, -400.0]):
    x = np.array(x)
    print(x, "->", (x / np.sqrt(np.mean(x**2))).round(2))
