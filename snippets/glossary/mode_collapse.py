"""mode collapse: a generator that makes one or a few kinds of the points it was shown, and none of the others.

Confusion: Each sample can be flawless; only many together show what is missing.
Forms: collapsed generator, mode dropping
See: mode, generator
"""

import numpy as np

rng = np.random.default_rng(0)
real, made = rng.integers(8, size=1000), rng.choice([2, 5], size=1000)
for name, x in (("real", real), ("made", made)):
    shares = [np.mean(x == kind) for kind in range(8)]
    print(f"{name}: {sum(share > 1 / 32 for share in shares)} of 8 kinds")
