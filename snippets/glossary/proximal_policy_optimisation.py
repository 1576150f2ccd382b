"""proximal policy optimisation: a policy gradient that stops pushing an action once its probability has moved by a set share since it was sampled.

Formula: $\\min(r A, \\; \\mathrm{clip}(r, 1 - \\epsilon, 1 + \\epsilon) \\, A)$, with $r$ the new probability over the old and $A$ the reward above average
Confusion: It does not hold the policy near by force: it takes away the reason to go further.
Also: PPO, proximal policy optimization
See: policy gradient, RLHF, group relative policy optimisation
"""

import numpy as np

for advantage in (1.0, -1.0):
    for ratio in (0.5, 1.0, 1.5):  # new probability over old
        f = lambda r: min(r * advantage, np.clip(r, 0.8, 1.2) * advantage)
        gradient = (f(ratio + 1e-6) - f(ratio - 1e-6)) / 2e-6
        print(f"advantage {advantage:4}, ratio {ratio}: gradient {gradient:.0f}")
