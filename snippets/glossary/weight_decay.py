"""weight decay: making every weight a little smaller at each step of training, besides what the gradient says.

Formula: $\\theta \\leftarrow \\theta - \\eta \\, (\\nabla L + \\lambda \\theta)$
Confusion: With plain gradient descent it is the same as a penalty on squared weights; with Adam it is not.
See: regularisation, optimiser, Adam
"""

rate, decay = 0.1, 0.5
useful, useless = 1.0, 1.0  # the loss is (useful - 1)^2; useless plays no part
for _ in range(100):
    useful -= rate * (2 * (useful - 1) + decay * useful)
    useless -= rate * decay * useless
print(f"a useful weight {useful:.2f}, a useless one {useless:.2f}")
