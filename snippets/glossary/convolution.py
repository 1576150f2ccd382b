"""convolution: the same few weights put on each place of a picture or sound in turn, summing what lies under them.

Formula: $y_i = \\sum_k w_k \\, x_{i+k}$
Confusion: In networks the weights are not turned round first, as they are in mathematics, where this is cross-correlation.
Forms: convolutional, convolutional network, convolutions
See: cross-correlation, neural network, U-Net
"""

import numpy as np

x = np.array([0, 0, 0, 5, 5, 5, 0])
weights = np.array([-1, 1])  # large where the signal rises
for shift in (0, 1):  # move the signal, and the result moves with it
    moved = np.roll(x, shift)
    print([int(moved[i : i + 2] @ weights) for i in range(6)])
