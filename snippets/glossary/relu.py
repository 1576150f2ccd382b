"""ReLU: rectified linear unit: the activation function that keeps positive numbers and turns negative ones into 0.

Formula: $\\max(x, 0)$
Confusion: A unit that is negative for every input has gradient 0 and never changes again; a leaky ReLU lets a little through.
Also: rectified linear unit
Forms: leaky ReLU
See: activation function, gradient
"""

import numpy as np

x = np.array([-2.0, -0.5, 0.5, 2.0])
print("ReLU", np.maximum(x, 0).tolist(), "gradient", (x > 0).astype(int).tolist())
print("leaky ReLU", np.where(x > 0, x, 0.1 * x).tolist())
