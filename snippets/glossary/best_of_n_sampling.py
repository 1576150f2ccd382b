"""best-of-n sampling: drawing n answers and keeping the one that a reward or a test likes best.

Confusion: It changes no parameter; the model that it seems to improve is asked n times.
Forms: best of n, best-of-n
See: pass@k, reward, verifiable reward
"""

import numpy as np

rng = np.random.default_rng(0)
reward = rng.normal(size=(10_000, 16))  # of 16 answers to each prompt
for n in (1, 4, 16):
    print(f"best of {n:2}: mean reward {reward[:, :n].max(1).mean():.2f}")
