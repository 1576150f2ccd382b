"""reparameterisation: writing a draw as a fixed function of noise, so that slopes reach the numbers it was drawn with.

Formula: $z = \\mu + \\sigma \\, \\epsilon$, with $\\epsilon$ from $N(0, 1)$
Confusion: Nothing about the draws changes; only now the noise comes from outside.
Also: reparameterization, reparameterisation trick
Forms: reparameterised
See: backpropagation, variational autoencoder
"""

import numpy as np

noise = np.random.default_rng(0).normal(size=100_000)
mean, spread = 1.0, 2.0
z = mean + spread * noise  # dz/dmean is 1, dz/dspread is the noise
print(f"slope of E[z * z] in the mean   {(2 * z * 1).mean():.1f}")
print(f"slope of E[z * z] in the spread {(2 * z * noise).mean():.1f}")
