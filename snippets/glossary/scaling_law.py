"""scaling law: that a loss falls as a power of the data, the parameters or the compute; on two logarithmic axes, a straight line.

Formula: $L(n) \\approx a \\, n^{-b}$, often above a floor
Confusion: It is a fit to what was measured, not a law of nature; and a lower loss is not each skill better.
Forms: scaling laws
See: loss, large language model, cross-entropy
"""

import numpy as np

rng = np.random.default_rng(0)
errors = {}
for n in (200, 400, 800, 1600, 6400):  # points whose value is known
    x, new = rng.random((n, 2)), rng.random((1000, 1, 2))
    near = x[((new - x) ** 2).sum(2).argmin(1)]  # guess with the nearest of them
    errors[n] = np.mean(abs(np.sin(6 * near[:, 0]) - np.sin(6 * new[:, 0, 0])))
power, log_a = np.polyfit(np.log([*errors][:4]), np.log([*errors.values()][:4]), 1)
foretold = np.exp(log_a) * 6400**power
print(f"power {power:.2f}, foretold {foretold:.3f}, measured {errors[6400]:.3f}")
