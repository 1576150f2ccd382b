"""optimiser: the rule that turns gradients into changes of the parameters.

Confusion: It is not only a matter of speed: with equal training loss, two may end in models that do differently on new data.
Also: optimizer
Forms: optimisers
See: gradient descent, momentum, Adam, Muon
"""

for memory in (0.0, 0.8):  # the second rule remembers its way
    x, y, vx, vy = 1.0, 1.0, 0.0, 0.0  # the loss is x^2 + 50 y^2
    for _ in range(60):
        vx, vy = memory * vx + 2 * x, memory * vy + 100 * y
        x, y = x - 0.01 * vx, y - 0.01 * vy
    print(f"memory {memory}: loss {x * x + 50 * y * y:.4f} after 60 steps")
