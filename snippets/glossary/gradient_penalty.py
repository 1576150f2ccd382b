"""gradient penalty: a price on how steeply the discriminator's answer changes with its input, which calms the game.

Formula: R1: $\\frac{\\gamma}{2} \\, \\mathrm{E}_{\\text{real}} \\|\\nabla_x D(x)\\|^2$, of the logit
Confusion: The slope is taken in the input, not in the weights; the weights then move to make it smaller.
Also: R1 penalty
Forms: gradient penalties, R1
See: discriminator, regularisation
"""

import numpy as np

w1, w2 = np.array([[2.0, -1.0], [0.0, 3.0]]), np.array([1.0, 0.5])
x = np.array([1.0, -1.0])
on = x @ w1 > 0  # ReLU lets these through
slope = w1 @ (on * w2)  # of the output, in x
print("slope", slope, "squared length", slope @ slope)
