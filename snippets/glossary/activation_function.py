"""activation function: the bend between two layers, without which they would be a single matrix.

Confusion: It has no parameters in most networks: the bend is given, what is bent is learnt.
Also: activation
Forms: activation functions, ReLU
See: neural network
"""

import numpy as np

x = np.linspace(-2, 2, 5)
for name, y in [
    ("tanh", np.tanh(x)),
    ("ReLU", np.maximum(x, 0)),
    ("ReLU squared", np.maximum(x, 0) ** 2),
]:
    print(f"{name:13}", *(f"{v:5.2f}" for v in y))
