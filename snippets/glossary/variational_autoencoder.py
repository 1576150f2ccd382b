"""variational autoencoder: a latent variable model that learns to code its data and to decode codes, by raising the ELBO.

Confusion: Its samples come from the decoder alone; the encoder is there for training and for coding.
Also: VAE
Forms: variational autoencoders, VAEs
See: evidence lower bound, autoencoder, reparameterisation
"""

import numpy as np

rng = np.random.default_rng(0)
x = 3.0
mean, spread = x / 2, 0.5  # the encoder: which codes fit x
z = mean + spread * rng.normal(size=4)
print("codes  ", z.round(2))
print("decoded", (2 * z).round(2))  # the decoder: which x a code makes
