"""Fourier transform: a signal written as a sum of sine waves: how much of each frequency it holds.

Formula: $X_k = \\sum_t x_t e^{-2 \\pi i k t / n}$
Confusion: It loses nothing: level and phase together give the signal back. The FFT is a fast way to compute it.
Forms: FFT, Fourier transforms
See: sampling rate
"""

import numpy as np

t = np.arange(64) / 64
sound = np.sin(2 * np.pi * 5 * t) + 0.5 * np.sin(2 * np.pi * 12 * t)
x = np.fft.rfft(sound)
level = np.abs(x) / 32
print({k: round(float(level[k]), 2) for k in (4, 5, 12, 20)})
print("and back:", np.allclose(np.fft.irfft(x), sound))
