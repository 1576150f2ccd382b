"""benchmark: a fixed set of tasks with a way to score them, on which models are compared.

Confusion: A small difference may be chance, and a high score may be contamination.
Forms: benchmarks
See: baseline, contamination, accuracy, held-out data
"""

import numpy as np

rng = np.random.default_rng(0)
for n in (100, 1000, 10_000):  # questions; both models know 70 in 100
    one, two = rng.binomial(n, 0.7, (2, 200_000)) / n
    chance = np.mean(abs(one - two) >= 0.02 - 1e-9)
    print(f"{n:5} questions: equal models differ by 0.02 or more with p = {chance:.2f}")
