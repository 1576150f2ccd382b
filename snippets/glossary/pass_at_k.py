"""pass@k: the probability that at least one of k programs drawn from a model passes the tests.

Formula: $1 - \\binom{n-c}{k} / \\binom{n}{k}$
Confusion: It grows with k for any model that is ever right; compare models at the same k.
Also: pass at k
See: best-of-n sampling, unbiased estimator, temperature
"""

from math import comb

n, c = 20, 2  # 20 programs were drawn, 2 passed
for k in (1, 5, 10, 20):
    print(f"pass@{k}: {1 - comb(n - c, k) / comb(n, k):.2f}")
