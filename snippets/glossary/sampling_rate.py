"""sampling rate: how many numbers a second describe a sound.

Formula: $f_{\\max} = f_s / 2$
Confusion: It has nothing to do with drawing a sample from a model.
Also: sample rate
Forms: samples a second
See: Fourier transform
"""

import numpy as np

rate = 8000
t = np.arange(rate) / rate
low, high = np.sin(2 * np.pi * 3000 * t), np.sin(2 * np.pi * 5000 * t)
same = np.allclose(low, -high)
print(f"at {rate} a second, 3000 and 5000 hertz are the same numbers: {same}")
