"""vocoder: a program that turns a description of a sound, such as a spectrogram, into the sound itself.

Confusion: The spectrogram leaves the phases open, so the vocoder has to choose them; a poor choice is heard.
Forms: vocoders
See: spectrogram, Griffin-Lim algorithm
"""

import numpy as np

t = np.arange(8000) / 8000
levels = np.array([0.0, 1.0, 0.5])  # asked for at 100, 200 and 300 Hz
waves = np.sin(2 * np.pi * np.outer([100, 200, 300], t))
sound = levels @ waves
heard = np.abs(np.fft.rfft(sound))[[100, 200, 300]] / 4000
print("asked for", levels.tolist(), "heard", heard.round(2).tolist())
