"""multi-head attention: several attentions side by side in one layer, its heads, each with queries, keys and values of its own; their results are joined.

Confusion: More heads do not mean more parameters: the width is divided among them.
Forms: attention head, attention heads, head, heads
See: attention, grouped-query attention, transformer
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 8))  # five positions, width 8
q, k, v = (x @ rng.normal(size=(8, 8)) for _ in range(3))
heads = []
for h in (slice(0, 4), slice(4, 8)):  # two heads of width 4
    weights = np.exp(q[:, h] @ k[:, h].T / 4**0.5)
    heads.append(weights / weights.sum(1, keepdims=True) @ v[:, h])
print([h.shape for h in heads], "->", np.hstack(heads).shape)
