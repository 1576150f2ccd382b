"""backpropagation: computing the gradient of a loss with respect to every parameter in one pass, from the loss back to the inputs.

Formula: $\\frac{\\partial L}{\\partial x} = \\sum_i \\frac{\\partial L}{\\partial y_i} \\, \\frac{\\partial y_i}{\\partial x}$, over all $y_i$ computed from $x$
Confusion: It finds the gradient. What is done with it is the optimiser's part.
Also: reverse-mode differentiation
Forms: backpropagate, reverse mode
See: gradient, computational graph, automatic differentiation
"""

w, x, target = 0.5, 2.0, 3.0
y = w * x  # forward
error = y - target
loss = error**2
d_error = 2 * error  # back, in reverse order
d_w, d_x = d_error * x, d_error * w
print("loss", loss, "dL/dw", d_w, "dL/dx", d_x)
