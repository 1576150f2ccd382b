"""spectrogram: a picture of a sound: how loud each frequency is at each moment.

Formula: $|\\mathrm{STFT}(x)|$
Confusion: It keeps levels and drops phases, so a sound has to be sought that has it.
Forms: spectrograms
See: Fourier transform, Griffin-Lim algorithm, vocoder
"""

import numpy as np

t = np.arange(2048) / 2048
sound = np.sin(2 * np.pi * np.where(t < 0.5, 128, 512) * t)
frames = sound.reshape(8, 256) * np.hanning(256)  # eight moments
level = np.abs(np.fft.rfft(frames))
print("strongest, in hertz:", (8 * level.argmax(1)).tolist())
