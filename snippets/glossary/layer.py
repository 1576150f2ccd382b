"""layer: one step of a network: a matrix product, most often with a non-linear function after it.

Formula: $h = f(W x + b)$
Confusion: Hidden does not mean secret: a hidden layer is one whose results are neither input nor output.
Forms: layers, hidden layer, hidden layers
See: neural network, activation function, parameter
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(5, 3))  # five inputs of 3 numbers
hidden = np.tanh(x @ rng.normal(size=(3, 8)))  # a hidden layer of 8 units
output = hidden @ rng.normal(size=(8, 2))  # the output layer
print(x.shape, "->", hidden.shape, "->", output.shape)
