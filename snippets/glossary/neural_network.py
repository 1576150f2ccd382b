"""neural network: a function made of layers, each a matrix product and a non-linear function, with the matrices fitted to data.

Confusion: It is named after neurons; it is arithmetic, and fitted like any curve.
Forms: neural networks, network, networks
See: layer, activation function, backpropagation, parameter
"""

import numpy as np

x = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
hidden = np.maximum(x @ np.ones((2, 2)) - [0, 1], 0)  # two hidden units
print("exclusive or:", (hidden @ [1, -2]).tolist())
