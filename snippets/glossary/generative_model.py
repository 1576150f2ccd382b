"""generative model: a model of the distribution of the data itself, from which one can draw samples.

Formula: $x \\sim p(x)$
Confusion: Not every generative model is creative or large; a fitted Gaussian is one too.
Forms: generative models, generative
See: discriminative model, sample
"""

import numpy as np

rng = np.random.default_rng(0)
heights = rng.normal(170, 8, size=500)  # data
mean, spread = heights.mean(), heights.std()  # the model
print("new heights:", rng.normal(mean, spread, size=4).round(1).tolist())
