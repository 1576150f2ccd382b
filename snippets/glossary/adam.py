"""Adam: an optimiser that divides each parameter's mean gradient by its typical size, so that all move at a like pace.

Formula: $\\theta \\leftarrow \\theta - \\eta \\, \\hat m / (\\sqrt{\\hat v} + \\epsilon)$, with $\\hat m$ and $\\hat v$ the running means of the gradient and of its square
Confusion: The step hardly depends on how large the gradients are, only on how steady.
See: optimiser, momentum, Muon
"""

for size in (1, 1000):  # the same gradients, a thousand times larger
    x = m = v = 0.0
    for t in range(1, 11):
        gradient = size * (x - 1)
        m, v = 0.9 * m + 0.1 * gradient, 0.999 * v + 0.001 * gradient**2
        x -= 0.1 * (m / (1 - 0.9**t)) / (v / (1 - 0.999**t)) ** 0.5
    print(f"gradients x {size}: at {x:.3f}")
