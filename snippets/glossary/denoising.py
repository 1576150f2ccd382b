"""denoising: predicting the clean data behind noisy data; the best prediction is a mean over all that fits.

Formula: $\\hat x(z) = E[x \\mid z]$
Confusion: The best prediction is no sample: between two possible answers it is their average, which may be neither.
Forms: denoiser, denoise
See: diffusion model, score matching, mean
"""

import numpy as np

x = np.array([-1.0, 1.0])  # the clean value is one of two, equally likely
for noise in (0.3, 1.0):
    for z in (0.1, 0.5, 1.0):
        weight = np.exp(-((z - x) ** 2) / 2 / noise**2)
        guess = weight @ x / weight.sum()
        print(f"noise {noise}: seen {z}, guess {guess:.2f}")
