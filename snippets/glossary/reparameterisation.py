"""reparameterisation: writing a sample as a fixed function of noise, so that gradients reach the numbers that it was drawn with.

Formula: $z = \\mu + \\sigma \\, \\epsilon$, with $\\epsilon$ from $N(0, 1)$
Confusion: Nothing about the samples changes; only now the noise comes from outside.
Also: reparameterisation trick, reparameterization
Forms: reparameterised
See: backpropagation, variational autoencoder
"""

import numpy as np

noise = np.random.default_rng(0).normal(size=100_000)
mean, sd = 1.0, 2.0
z = mean + sd * noise  # dz/dmean is 1, dz/dsd is the noise
print(f"derivative of E[z * z] in the mean {(2 * z * 1).mean():.1f}")
print(f"derivative of E[z * z] in the sd   {(2 * z * noise).mean():.1f}")
