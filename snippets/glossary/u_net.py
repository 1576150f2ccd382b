"""U-Net: a network that makes a picture smaller step by step and larger again, and hands what it had at each size across to the way back.

Confusion: The way down keeps the gist and loses detail; it is the connections across that bring the detail back.
Forms: U-Nets
See: residual connection, denoising, convolution
"""

import numpy as np

x = np.random.default_rng(0).normal(size=16)
small = x.reshape(8, 2).mean(1)  # half the size
detail = x - small.repeat(2)  # what the smaller one cannot hold
back = small.repeat(2)  # the full size again
print(f"without the connection: off by {np.abs(x - back).mean():.2f}")
print(f"with it:                off by {np.abs(x - (back + detail)).mean():.2f}")
