"""softmax: a function that turns any list of numbers into probabilities that sum to 1.

Formula: $\\mathrm{softmax}(z)_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}$
Confusion: That its outputs sum to 1 does not make them calibrated.
See: logits, temperature, calibration
"""

import numpy as np

logits = np.array([2.0, 1.0, 0.1])
weights = np.exp(logits - logits.max())
p = weights / weights.sum()
print(p.round(2).tolist(), "sum", p.sum().round(2))
