"""encoder: the part of a model that turns an input into a code; what turns a code back is the decoder.

Confusion: In a VAE it gives no single code but a distribution of codes.
Forms: encoders
See: decoder, autoencoder, latent variable
"""

import numpy as np

points = np.array([[2.0, 4], [1, 2], [3, 6]])  # they lie on a line
along = np.array([1.0, 2]) / 5**0.5
codes = points @ along  # encoder: two numbers become one
print("codes  ", codes.round(2))
print("decoded", np.outer(codes, along).round(2).tolist())
