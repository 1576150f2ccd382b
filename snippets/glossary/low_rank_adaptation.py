"""low-rank adaptation: fine-tuning that leaves each large matrix as it is and learns the product of two thin matrices, which is added to it.

Formula: $W + A B$, with $A$ of few columns and $B$ of as few rows
Confusion: The model in use is no smaller: the product can be added into the matrix, or is computed besides.
Also: LoRA
See: supervised fine-tuning, parameter, singular value decomposition
"""

import numpy as np

rng, width, rank = np.random.default_rng(0), 512, 8
w = rng.normal(size=(width, width))  # stays as it is
a, b = rng.normal(size=(width, rank)), rng.normal(size=(rank, width))  # are learnt
x = rng.normal(size=width)
print(f"{w.size} numbers stay, {a.size + b.size} are learnt")
print("beside it or added in:", np.allclose(x @ w + x @ a @ b, x @ (w + a @ b)))
