"""speculative decoding: a small model proposes tokens, and the large one checks several in one pass; what is kept follows the large one exactly.

Formula: keep with $\\min(1, p(x) / q(x))$, else draw from $\\max(p - q, 0)$, rescaled
Confusion: It changes the speed and not the distribution, however bad the small model is.
See: decoding, KV cache, rejection sampling
"""

import numpy as np

rng = np.random.default_rng(0)
p, q = np.array([0.6, 0.3, 0.1]), np.array([0.3, 0.3, 0.4])  # large, small
x = rng.choice(3, 100_000, p=q)
kept = rng.random(x.size) < p[x] / q[x]
rest = np.maximum(p - q, 0) / np.maximum(p - q, 0).sum()
x = np.where(kept, x, rng.choice(3, x.size, p=rest))
print("drawn", [round(float(np.mean(x == i)), 2) for i in range(3)])
print(f"kept {kept.mean():.2f}")
