"""reverse process: the learnt part of a diffusion model: from noise back to data, each step drawn given the last.

Formula: $p(z_s \\mid z_t)$ for $s < t$, a Gaussian around a mean that the network predicts
Confusion: It does not retrace how a point was made noisy: it draws one of the clean points that fit.
Forms: denoising process
See: forward process, diffusion model, DDIM
"""

import numpy as np

rng = np.random.default_rng(0)
z, t = rng.normal(size=10_000), np.linspace(0.98, 0.02, 60)  # all noise at 1
for a, b in zip(np.cos(np.pi * t / 2), np.cos(np.pi * t[1:] / 2)):  # the signals
    guess = np.tanh(a * z / (1 - a * a))  # the clean value is -1 or 1: its mean
    keep, fresh = (1 - b * b) * a / b, b * (1 - (a / b) ** 2)
    noise = np.sqrt((1 - (a / b) ** 2) * (1 - b * b) / (1 - a * a))
    z = (keep * z + fresh * guess) / (1 - a * a) + noise * rng.normal(size=z.size)
print([round(float(np.mean(abs(z - value) < 0.2)), 2) for value in (-1, 0, 1)])
