"""prior: the distribution of something before the data at hand are seen.

Formula: $p(z)$
Confusion: In a latent variable model it is part of the model, drawn from for each sample; it is no opinion.
Also: prior distribution
Forms: priors
See: posterior, Bayes' rule
"""

import numpy as np

rng = np.random.default_rng(0)
z = rng.normal(size=100_000)  # the usual prior of a code
x = 10 + 3 * z  # what a decoder makes of it
print(f"mean {x.mean():.1f}, standard deviation {x.std():.1f}")
