"""activation function: a fixed non-linear function that a network applies to each unit; without it, layers would be a single matrix.

Confusion: In most networks it has no parameters: training changes what goes into it, not the function.
Also: activation, non-linearity
Forms: activation functions
See: ReLU, neural network, layer
"""

import numpy as np

x = np.linspace(-2, 2, 5)
for name, y in [
    ("tanh", np.tanh(x)),
    ("ReLU", np.maximum(x, 0)),
    ("ReLU squared", np.maximum(x, 0) ** 2),
]:
    print(f"{name:13}", *(f"{v:5.2f}" for v in y))
