"""noise-contrastive estimation: learning a density by telling data from noise whose density is known.

Formula: $\\mathrm{logit}(x) = \\log p(x) - \\log q(x)$
Confusion: The noise is not added to the data; it makes points of its own, to compare with.
Also: NCE
Forms: noise contrastive estimation
See: energy, classifier, logits
"""

import numpy as np

p, q = np.array([0.6, 0.3, 0.1]), np.full(3, 1 / 3)  # data, noise
data = p / (p + q)  # the best classifier: the chance that it is data
logit = np.log(data / (1 - data))
print("classifier", data.round(2).tolist())
print("density", (q * np.exp(logit)).round(2).tolist())
