"""autoencoder: an encoder and a decoder, trained together to give each input back through a small code.

Confusion: It is no generative model: nobody says which codes to draw. A variational autoencoder adds that.
Forms: autoencoders
See: encoder, decoder, variational autoencoder
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(500, 1)) @ [[3.0, 4.0]] + 0.1 * rng.normal(size=(500, 2))
w = np.array([1.0, 0.0])  # encode: x @ w; decode: code * w
for _ in range(200):
    error = np.outer(x @ w, w) - x
    w -= 0.004 * 2 * (error.T @ (x @ w) + x.T @ (error @ w)) / len(x)
print("weights", w.round(2).tolist(), f"error {(error**2).mean():.3f}")
