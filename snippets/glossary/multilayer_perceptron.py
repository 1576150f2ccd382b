"""multilayer perceptron: weighted sums, a bend, and weighted sums again: the plainest neural network.

Formula: $y = W_2 \\, \\max(W_1 x, 0)$
Confusion: Without the bend in the middle, any number of layers is no more than one.
Also: MLP
Forms: MLPs
See: parameter, logits
"""

import numpy as np

first, second = np.array([[1, -1], [1, -1]]), np.array([[1], [1]])
for x in ([2, 1], [-2, -1], [1, -1]):
    hidden = np.maximum(np.array(x) @ first, 0)  # the bend
    print(f"{x} -> hidden {hidden.tolist()} -> {(hidden @ second).item()}")
