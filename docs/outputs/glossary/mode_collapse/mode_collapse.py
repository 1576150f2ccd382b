"""mode collapse: a generator that makes one or a few kinds of the points it was shown, and none of the others.

Confusion: Each sample can be flawless; only many together show what is missing.
Also: mode dropping, collapsed generator
See: mode, generator
"""

import numpy as np

rng = np.random.default_rng(0)
real, made = rng.integers(8, size=1000), rng.choice([2, 5], size=1000)
for name, x in (("real", real), ("made", made)):
    share = np.bincount(x, minlength=8) / len(x)
    print(f"{name}: {(share > 1 / 32).sum()} of 8 kinds")
