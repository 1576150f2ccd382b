"""transformer: a network of equal blocks, each of which lets positions exchange by attention and then works on each alone.

Confusion: It has no sense of order until positions are added to what it reads.
Forms: transformers, transformer block, GPT, block
See: attention, residual connection, positional embedding
"""

import numpy as np

x = np.array([[1.0, 2], [3, 4], [5, 6]])  # three positions, width 2
mixed = np.tril(np.ones((3, 3))) / np.array([[1], [2], [3]])
x = x + mixed @ x  # exchange: here, a plain mean of the past
x = x + np.maximum(x @ np.array([[1.0, -1], [0, 1]]), 0)  # each alone
print(x.round(1).tolist())
