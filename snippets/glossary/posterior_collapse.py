"""posterior collapse: codes of a VAE that say nothing: the same distribution, the prior, for every input.

Confusion: It can be the best there is for the bound: to say nothing costs nothing, and noise explains the rest.
Forms: collapsed posterior, collapsed code
See: KL divergence, variational autoencoder
"""

import numpy as np

means = np.array([[-1.5, 0.0], [1.5, 0.0], [0.5, 0.0]])  # 3 inputs, 2 numbers
variances = np.array([[0.1, 1.0], [0.1, 1.0], [0.1, 1.0]])
kl = (means**2 + variances - 1 - np.log(variances)) / 2
print("nats that each number carries:", kl.mean(axis=0).round(2))
