"""DDIM: denoising diffusion implicit models: a sampler for diffusion that adds no fresh noise, so few steps can do.

Formula: $z_s = a_s \\hat x + s_s \\hat \\epsilon$ with $\\hat \\epsilon = (z_t - a_t \\hat x) / s_t$
Confusion: It needs no other training: the same network is sampled in another way.
See: diffusion model, noise schedule, Euler's method
"""

import numpy as np

z, signal, noise = 0.7, 0.6, 0.8
for new_signal, new_noise in ((0.8, 0.6), (1.0, 0.0)):
    x = np.tanh(z * signal / noise**2)  # the clean value is -1 or 1: its mean
    e = (z - signal * x) / noise  # the noise that this leaves
    z, signal, noise = new_signal * x + new_noise * e, new_signal, new_noise
    print(f"predicted {x:.2f}, now at {z:.2f}")
