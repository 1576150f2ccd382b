"""noise schedule: how much signal and how much noise a diffusion model mixes at each time.

Formula: $z_t = a_t\\, x + s_t\\, \\epsilon$, here with $a_t^2 + s_t^2 = 1$
Confusion: Squares that sum to 1 are one choice of many: flow matching mixes t and 1 - t, and counts time the other way.
Forms: noise schedules
See: diffusion model, signal-to-noise ratio, denoising
"""

import numpy as np

for t in (0, 0.25, 0.5, 0.75, 1):
    signal, noise = np.cos(np.pi / 2 * t), np.sin(np.pi / 2 * t)
    print(f"t {t}: signal {signal:.2f}, noise {noise:.2f}")
