"""model collapse: loss of variety from generation to generation, when each model is trained on samples of the one before.

Confusion: It is not mode collapse, which befalls one generator; and real data kept in the mix hold it off.
See: mode collapse, distribution shift, contamination
"""

import numpy as np

rng = np.random.default_rng(0)
for real in (0, 10):  # how many of the 20 training points are real each time
    x = rng.normal(size=(1000, 20))  # a thousand families of models
    for _ in range(50):
        made = rng.normal(x.mean(1), x.std(1), (20 - real, 1000)).T
        x = np.hstack([made, rng.normal(size=(1000, real))])
    print(f"{real:2} of 20 real: standard deviation {np.median(x.std(1)):.2f}")
