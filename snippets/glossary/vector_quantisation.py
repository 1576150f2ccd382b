"""vector quantisation: replacing each vector by the nearest one of a fixed list, the codebook; its place in the list is a token.

Formula: $k = \\mathrm{argmin}_k \\lVert x - c_k \\rVert$
Confusion: It is not the rounding of weights to few bits; here whole vectors are replaced.
Also: VQ, vector quantization
Forms: codebook, codebooks, VQ-VAE
See: token, autoencoder, quantisation, neural codec
"""

import numpy as np

codebook = np.array([[0.0, 0], [1, 0], [0, 1], [1, 1]])
x = np.array([[0.1, -0.2], [0.9, 0.8], [0.2, 1.1]])
tokens = ((x[:, None] - codebook) ** 2).sum(2).argmin(1)
print("tokens", tokens.tolist(), "read back", codebook[tokens].tolist())
