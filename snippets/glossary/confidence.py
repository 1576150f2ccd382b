"""confidence: the probability that a model gives to its own answer; a score.

Confusion: 0.95 means right 95 % of the time only if the model is calibrated.
Forms: confident
See: calibration, softmax
"""

import numpy as np

for scale in (1, 5):  # the same answers, larger logits
    weights = np.exp(scale * np.array([1.0, 0.5, 0.0]))
    p = weights / weights.sum()
    print(f"answer {p.argmax()}, confidence {p.max():.2f}")
