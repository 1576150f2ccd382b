"""momentum: moving along a running mean of the gradients, so that steady directions add up and jitter cancels.

Formula: $m \\leftarrow \\beta m + (1 - \\beta) \\, \\nabla L$
Confusion: It is not a larger learning rate: across a valley it damps, along it, it speeds up.
See: optimiser, gradient descent, Adam
"""

steady, jitter = 0.0, 0.0  # running means
for step in range(100):
    steady = 0.9 * steady + 0.1 * 1.0
    jitter = 0.9 * jitter + 0.1 * (-1) ** step
print(f"of a steady gradient of 1: {steady:.2f}")
print(f"of one that jumps between 1 and -1: {abs(jitter):.2f}")
