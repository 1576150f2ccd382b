"""discriminator: the network of a GAN that says how likely a point is to be real and not generated.

Formula: $D(x) = \\frac{p_{\\text{real}}(x)}{p_{\\text{real}}(x) + p_{\\text{generated}}(x)}$ for the best one
Confusion: When the generator is perfect, the best answer is 1/2 everywhere: it has not failed.
Forms: discriminators
See: classifier, generative adversarial network
"""

import numpy as np

real, made = np.array([0.5, 0.4, 0.1]), np.array([0.1, 0.4, 0.5])
best = real / (real + made)
print("probability of being real:", best.round(2))
print("right:", (np.maximum(real, made) / 2).sum().round(2))
