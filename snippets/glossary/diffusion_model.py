"""diffusion model: a model that starts from noise and removes it in many small predicted steps.

Confusion: It does not average its predictions into one blurred result: each step starts from what the last one left.
Forms: diffusion, diffusion models, DDPM
See: denoising, noise schedule, forward process, DDIM
"""

import numpy as np

z = np.random.default_rng(0).normal(size=10_000)
signal, noise = np.cos(t := np.linspace(1.5, 0, 100)), np.sin(t)
for a, s, b, r in zip(signal, noise, signal[1:], noise[1:], strict=False):
    guess = np.tanh(a * z / s**2)  # the best one, if the data are -1 and 1
    z = b * guess + r * (z - a * guess) / s
for value in (-1, 1):
    print(f"near {value}: {np.mean(abs(z - value) < 0.1):.2f}")
