"""gradient penalty: a penalty on the length of the discriminator's gradient with respect to its input, meant to keep training stable.

Formula: R1: $\\frac{\\gamma}{2} \\, \\mathrm{E}_{\\text{real}} \\|\\nabla_x D(x)\\|^2$ with a weight $\\gamma$; WGAN-GP: $\\lambda \\, \\mathrm{E} (\\|\\nabla_x D(x)\\| - 1)^2$
Confusion: The gradient is taken with respect to the input, not the weights; training then moves the weights to make it smaller.
Forms: R1 penalty, WGAN-GP, R1, gradient penalties
See: discriminator, gradient, regularisation
"""

import numpy as np

w1, w2 = np.array([[2.0, -1.0], [0.0, 3.0]]), np.array([1.0, 0.5])
x = np.array([1.0, -1.0])
on = x @ w1 > 0  # ReLU lets these through
gradient = w1 @ (on * w2)  # of the output with respect to x
print("gradient", gradient, "squared length", gradient @ gradient)
