"""calibration: the agreement of stated probabilities with how often the thing really happens.

Confusion: Calibrated is not accurate: always saying the average is calibrated and useless.
Forms: calibrated
See: expected calibration error, confidence, accuracy
"""

import numpy as np

rng = np.random.default_rng(0)
happened = rng.random(10_000) < 0.7
for said in (0.7, 0.95):
    print(
        f"said {said}, happened {happened.mean():.2f}, gap {said - happened.mean():.2f}"
    )
