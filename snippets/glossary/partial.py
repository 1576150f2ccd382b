"""partial: one of the sine waves that a tone is made of, often a multiple of its pitch.

Formula: $\\sum_k a_k \\sin(2 \\pi k f t)$
Confusion: The lowest one, the fundamental, is a partial, but no overtone. The ear takes all of them for one tone.
Forms: partials
See: Fourier transform
"""

import numpy as np

t = np.arange(8000) / 8000
levels = [1.0, 0.5, 0.25]
tone = sum(a * np.sin(2 * np.pi * 220 * k * t) for k, a in enumerate(levels, 1))
heard = np.abs(np.fft.rfft(tone)) / 4000  # one line a hertz
print([(int(f), round(float(heard[f]), 2)) for f in (220, 440, 660)])
