"""attention: a way for each position to take a weighted mean of what other positions hold, with weights computed from both.

Formula: $\\mathrm{softmax}(q K^\\top / \\sqrt{d})\\, V$
Confusion: A large weight says what was read, not why the model answered as it did.
Also: self-attention
Forms: attention weights
See: query key and value, multi-head attention, causal mask
"""

import numpy as np

query, keys = np.array([2.0, 0]), np.array([[2.0, 0], [0, 2], [-2, 0]])
values = np.array([10.0, 20, 30])
scores = keys @ query / np.sqrt(2)
weights = np.exp(scores) / np.exp(scores).sum()
print("weights", weights.round(2).tolist(), "read", (weights @ values).round(1))
