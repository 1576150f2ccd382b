"""gradient: the derivatives of one number, such as a loss, with respect to each of its inputs, together a vector.

Formula: $\\nabla L = (\\frac{\\partial L}{\\partial w_1}, \\dots, \\frac{\\partial L}{\\partial w_n})$
Confusion: It points uphill, and says how steep it is here; how far that holds it does not say.
Also: partial derivative
Forms: gradients, derivative
See: gradient descent, backpropagation, finite differences
"""

import numpy as np

loss = lambda w: (w[0] - 1) ** 2 + 3 * w[1] ** 2
w = np.array([2.0, 1.0])
gradient = np.array([2 * (w[0] - 1), 6 * w[1]])
print("gradient", gradient.tolist())
print(f"a step against it: loss {loss(w):.2f} -> {loss(w - 0.1 * gradient):.2f}")
