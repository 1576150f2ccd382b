"""formant: a resonance of mouth and throat: a band of frequencies that they make louder; vowels differ in theirs.

Formula: $1 / (1 + ((f - F) / w)^2)$
Confusion: It is no pitch: sing one vowel high or low, and the formants stay.
Forms: formants, resonances
See: partial, spectrogram
"""

import numpy as np

for vowel, formants in {"a": (730, 1090), "i": (270, 2290)}.items():
    partials = np.arange(100, 3000, 100)  # a voice of 100 hertz
    loud = sum(1 / (1 + ((partials - f) / 80) ** 2) for f in formants)
    best = partials[loud.argsort()[-2:]]
    print(vowel, "is loudest at", sorted(best.tolist()))
