"""Griffin-Lim algorithm: a way to find a sound with a given spectrogram: keep the levels, take the phases of the sound so far, and repeat.

Formula: $x \\leftarrow \\mathrm{ISTFT}(A \\, e^{i \\angle \\mathrm{STFT}(x)})$
Confusion: It mends nothing that was generated wrong: it seeks phases that go with the levels, and may stop short of them.
Also: Griffin-Lim
See: spectrogram, Fourier transform, vocoder
"""

import numpy as np

levels = np.abs(np.fft.rfft(np.eye(16)[8] + np.eye(16)[11]))  # of two clicks
x = np.random.default_rng(0).normal(size=16)
for rounds in range(201):
    phases = np.angle(np.fft.rfft(x))
    if rounds in (0, 10, 200):
        off = np.abs(np.abs(np.fft.rfft(x)) - levels).sum()
        print(f"{rounds:3} rounds: off by {off:.1f}")
    x = np.fft.irfft(levels * np.exp(1j * phases))
    x[:8] = 0  # known here: silence; there: overlaps
