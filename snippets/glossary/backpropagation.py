"""backpropagation: computing the slope of a loss in every parameter in one pass, from the loss back to the inputs.

Formula: $\\frac{dL}{dx} = \\frac{dL}{dy} \\cdot \\frac{dy}{dx}$
Confusion: It finds the slopes. What is done with them is the optimiser's part.
Also: reverse-mode differentiation, automatic differentiation
Forms: backpropagate, reverse mode, autograd
See: computational graph, finite differences, optimiser
"""

w, x, target = 0.5, 2.0, 3.0
y = w * x  # forward
error = y - target
loss = error**2
d_error = 2 * error  # back, in reverse order
d_w, d_x = d_error * x, d_error * w
print("loss", loss, "slope in w", d_w, "slope in x", d_x)
