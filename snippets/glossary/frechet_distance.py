"""Fréchet distance: how far two sets of samples lie apart, as the distance between the Gaussians that fit them.

Formula: $d^2 = |\\mu_1 - \\mu_2|^2 + \\operatorname{tr}(A + B - 2 (A B)^{1/2})$
Confusion: It depends on the features, and comes out too large for small sets. FID takes the features of a network called Inception.
Also: Frechet distance
Forms: FID
See: Gaussian, covariance, held-out data
"""

import numpy as np

real, made = np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, 2.0, 3.0, 3.0])
means = (real.mean() - made.mean()) ** 2
spreads = (real.std() - made.std()) ** 2  # in one dimension
print(f"from the means {means:.2f}, from the spreads {spreads:.2f}")
