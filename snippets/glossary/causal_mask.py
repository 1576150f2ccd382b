"""causal mask: the rule that a position sees itself and earlier positions only, so that later tokens cannot help to guess them.

Formula: $\\mathrm{score}_{ts} = -\\infty$ for $s > t$
Confusion: It is no secret-keeping: without it the model would read the answer in training.
Forms: causal, causal masking
See: attention, autoregressive model
"""

import numpy as np

scores = np.zeros((4, 4))
later = np.triu(np.ones((4, 4), dtype=bool), 1)
weights = np.exp(np.where(later, -np.inf, scores))
weights /= weights.sum(axis=1, keepdims=True)
print(weights.round(2))
