"""score: the gradient of log p with respect to the point: the direction in which points get likelier fastest.

Formula: $\\nabla_x \\log p(x) = -\\nabla_x E(x)$
Confusion: It needs no partition function: log Z is a constant, and a constant has no gradient.
Also: score function
See: energy, density, score matching
"""

log_p = lambda x: -((x - 1) ** 2) / 2 / 0.25  # a Gaussian; Z is left out
for x in (0.0, 1.0, 2.0):
    gradient = (log_p(x + 1e-4) - log_p(x - 1e-4)) / 2e-4
    print(f"at {x}: score {gradient + 0.0:.1f}, by formula {(1 - x) / 0.25:.1f}")
