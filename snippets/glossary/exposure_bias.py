"""exposure bias: the mismatch of a model that was trained on true beginnings only, and must go on from its own, mistakes and all, when it samples.

Confusion: It is no bias of the data; the data may be perfect. Nor is it that mistakes add up: they do so in any chain.
See: autoregressive model, ancestral sampling, distribution shift
"""

import numpy as np

rng = np.random.default_rng(0)
for name, own in (("true beginnings", False), ("its own", True)):
    a, b, wrong = 0, 1, 0
    for _ in range(20_000):  # it has learnt 0 1 2 0 1 2 ..., and slips at times
        known = b == (a + 1) % 3 and rng.random() > 0.02
        new = (b + 1) % 3 if known else int(rng.integers(3))
        wrong += new != (b + 1) % 3
        a, b = (b, new) if own else (b, (b + 1) % 3)
    print(f"{name}: {wrong / 20_000:.3f} of the steps are wrong")
