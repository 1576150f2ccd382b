"""forward process: the part of a diffusion model that is not learnt: adding noise to data until nothing of them is left.

Formula: $z_t = a_t \\, x + s_t \\, \\epsilon$
Confusion: It is run in training only, and in one jump; it is the way back that takes many steps.
Also: noising process
See: diffusion model, noise schedule, denoising
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.choice([-1.0, 1.0], 100_000)  # data: only -1 and 1
for t in (0, 0.5, 1):
    z = np.cos(np.pi * t / 2) * x + np.sin(np.pi * t / 2) * rng.normal(size=x.size)
    print(f"t {t}: {np.mean(np.sign(z) == x):.2f} still on their side")
