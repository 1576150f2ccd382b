"""exposure bias: a model trained on true beginnings only must go on from its own, mistakes and all, when it draws.

Confusion: It is no bias of the data; the data may be perfect.
See: autoregressive model, sample
"""

import numpy as np

rng = np.random.default_rng(0)
slip, astray = 0.02, np.zeros(10_000, bool)
for step in range(1, 65):
    astray |= rng.random(10_000) < slip  # and once astray, always astray
    if step in (1, 16, 64):
        print(f"after {step:2} steps {astray.mean():.2f} have gone astray")
