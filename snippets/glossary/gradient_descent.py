"""gradient descent: making a loss smaller by many small steps against its gradient.

Formula: $\\theta \\leftarrow \\theta - \\eta \\, \\nabla L(\\theta)$
Confusion: A larger step is not faster without limit; too large, and it runs away.
See: gradient, learning rate, stochastic gradient descent
"""

for rate in (0.1, 1.1):
    x = 5.0
    for _ in range(20):
        x -= rate * 2 * x  # the gradient of x squared
    print(f"rate {rate}: after 20 steps x = {x:.2f}")
