"""transformer: a network of equal blocks, each of which lets positions exchange by attention and then works on each alone.

Confusion: Without a mask it has no sense of order until positions are added; a causal mask alone tells it some.
Forms: transformers, transformer block
See: attention, multi-head attention, residual connection, GPT
"""

import numpy as np

x = np.array([[1.0, 2], [3, 4], [5, 6]])  # three positions, width 2
scores = np.where(np.tri(3) > 0, x @ x.T / 2**0.5, -np.inf)
weights = np.exp(scores - scores.max(1, keepdims=True))
weights /= weights.sum(1, keepdims=True)
x = x + weights @ x  # attention: positions exchange
x = x + np.maximum(x @ np.array([[1.0, -1], [0, 1]]), 0)  # each alone
print(x.round(1).tolist())
