"""mel scale: a scale of frequency on which equal steps sound about equally far apart.

Formula: $m = 2595 \\log_{10}(1 + f / 700)$
Confusion: It is no musical scale: an octave is not the same number of mels everywhere.
Forms: mel, mels, mel bands
See: spectrogram, Fourier transform
"""

from math import log10

for low in (100, 400, 1600):  # an octave up from each
    one, two = (2595 * log10(1 + f / 700) for f in (low, 2 * low))
    print(f"{low} to {2 * low} hertz: {two - one:.0f} mel")
