"""multilayer perceptron: weighted sums, a non-linear function of each, and weighted sums again: the plainest neural network.

Formula: $y = W_2 \\, \\max(W_1 x, 0)$
Confusion: Without the non-linearity in the middle, any number of layers is no more than one.
Also: MLP, feed-forward network
Forms: MLPs
See: neural network, activation function
"""

import numpy as np

first, second = np.array([[1, -1], [1, -1]]), np.array([[1], [1]])
for x in ([2, 1], [-2, -1], [1, -1]):
    hidden = np.maximum(np.array(x) @ first, 0)  # the non-linearity
    print(f"{x} -> hidden {hidden.tolist()} -> {(hidden @ second).item()}")
