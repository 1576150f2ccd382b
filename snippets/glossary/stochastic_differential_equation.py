"""stochastic differential equation: a differential equation with noise: each small step has a drift and a random push.

Formula: $dx = f(x, t) \\, dt + g(t) \\, dw$; in steps $x \\leftarrow x + h f + \\sqrt{h} \\, g \\, \\epsilon$
Confusion: The push goes with the root of the step: a step four times as small has one half as large.
Also: SDE
Forms: SDEs
See: ordinary differential equation, Langevin dynamics, forward process
"""

import numpy as np

rng = np.random.default_rng(0)
for steps in (10, 40, 400):  # dx = -x dt + sqrt(2) dw, from 3, for a time of 1
    x, h = np.full(20_000, 3.0), 1 / steps
    for _ in range(steps):
        x = x - h * x + (2 * h) ** 0.5 * rng.normal(size=x.shape)
    print(f"{steps:3} steps: mean {x.mean():.2f}, variance {x.var():.2f}")
print(f"in truth:  mean {3 / np.e:.2f}, variance {1 - np.exp(-2):.2f}")
