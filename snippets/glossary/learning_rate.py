"""learning rate: how far one step of gradient descent goes, as a multiple of the gradient.

Formula: $\\eta$ in $\\theta \\leftarrow \\theta - \\eta \\, \\nabla L(\\theta)$
Confusion: It is not how fast a model learns: too large a rate learns nothing at all.
Also: step size
Forms: learning rates
See: gradient descent, learning rate schedule, loss
"""

for rate in (0.01, 0.1, 1.1):
    x = 4.0  # the loss is x squared, its gradient 2 x
    for _ in range(10):
        x -= rate * 2 * x
    print(f"rate {rate}: loss {x * x:.2f} after 10 steps, 16 before")
