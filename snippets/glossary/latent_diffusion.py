"""latent diffusion: diffusion in the latent space of an autoencoder, whose decoder then makes the picture.

Confusion: What the autoencoder loses, no diffusion brings back: its decoder bounds the detail.
Forms: latent diffusion model
See: diffusion model, autoencoder, latent variable
"""

import numpy as np

print(512 * 512 * 3 // (64 * 64 * 4), "times fewer numbers in Stable Diffusion, 2022")
rng = np.random.default_rng(0)
x = rng.normal(size=(500, 2)) @ rng.normal(size=(2, 50))
x += 0.1 * rng.normal(size=x.shape)  # two causes, and noise
for size in (1, 2, 10):  # of the code; the best linear autoencoder
    v = np.linalg.svd(x, full_matrices=False)[2][:size]
    error = np.mean((x - x @ v.T @ v) ** 2)
    print(f"code of {size:2}: error of the decoder {error:.3f}")
