"""noise schedule: how much signal and how much noise a diffusion model mixes at each time.

Formula: $z = a_t\\, x + s_t\\, e, \\quad a_t^2 + s_t^2 = 1$
Confusion: Signal and noise do not sum to 1; their squares do, so that the variance stays.
Forms: noise schedules, schedule
See: diffusion model, denoising
"""

import numpy as np

for t in (0, 0.25, 0.5, 0.75, 1):
    signal, noise = np.cos(np.pi / 2 * t), np.sin(np.pi / 2 * t)
    print(f"t {t}: signal {signal:.2f}, noise {noise:.2f}")
