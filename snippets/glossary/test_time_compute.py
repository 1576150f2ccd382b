"""test-time compute: work spent on one answer when a model is used: a longer chain of thought, several samples, a search.

Confusion: It changes no parameter; and a vote of samples helps only where the right answer is the commonest.
Also: inference-time compute
Forms: self-consistency
See: best-of-n sampling, chain of thought, pass@k
"""

import numpy as np

rng = np.random.default_rng(0)
for p in ([0.4, 0.3, 0.3], [0.3, 0.4, 0.3]):  # the first answer is the right one
    for n in (1, 9, 81):
        votes = rng.multinomial(n, p, size=10_000) + 0.1 * rng.random((10_000, 3))
        right = np.mean(votes.argmax(1) == 0)
        print(f"right with p = {p[0]}, vote of {n:2}: {right:.2f}")
