"""Griffin-Lim algorithm: a sound is sought whose spectrogram is a given one, by mending phases.

Formula: $x \\leftarrow \\mathrm{ISTFT}(A \\, e^{i \\angle \\mathrm{STFT}(x)})$
Confusion: It mends nothing that was drawn wrong: it seeks phases that go with the levels.
Also: Griffin-Lim
See: spectrogram, Fourier transform
"""

import numpy as np

wanted = np.abs(
    np.fft.rfft(np.eye(16)[8] + np.eye(16)[11])
)  # levels of two clicks
x = np.random.default_rng(0).normal(size=16)
for rounds in range(201):
    if rounds in (0, 10, 200):
        print(
            f"{rounds:3} rounds: off by {np.abs(abs(np.fft.rfft(x)) - wanted).sum():.1f}"
        )
    x = np.fft.irfft(wanted * np.exp(1j * np.angle(np.fft.rfft(x))))
    x = np.where(
        np.arange(16) < 8, 0, x
    )  # known here: silence; there: overlaps
