"""cross-correlation: how alike two signals are at each shift of one against the other; its peak says how far it moved.

Formula: $c(s) = \\sum_i a_i \\, b_{i+s}$
Confusion: It is not the correlation coefficient, which is one number between -1 and 1.
Forms: cross-correlations
See: Fourier transform, frame
"""

import numpy as np

a = np.array([0, 3, 1, 0, 0, 0])
b = np.array([0, 0, 0, 3, 1, 0])
like = [int(a @ np.roll(b, -shift)) for shift in range(6)]
print("at each shift:", like)
print("it moved by", int(np.argmax(like)))
