"""diffusion transformer: a transformer as the network of a diffusion or flow-matching model; its tokens are patches of the noisy image.

Confusion: It predicts no next token: there is no causal mask, and all patches are worked on at once, at every step.
Also: DiT
See: transformer, diffusion model, multimodal model
"""

import numpy as np

image = np.arange(64).reshape(8, 8)
tokens = image.reshape(4, 2, 4, 2).swapaxes(1, 2).reshape(16, 4)  # patches of 2 x 2
back = tokens.reshape(4, 4, 2, 2).swapaxes(1, 2).reshape(8, 8)
print(tokens.shape, "the first:", tokens[0].tolist())
print("and back:", (back == image).all())
