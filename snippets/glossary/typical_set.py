"""typical set: the sequences whose surprisal is near the entropy; together they hold nearly all the probability.

Formula: $\\left| -\\frac{1}{n} \\log_2 p(x_1, \\dots, x_n) - H \\right| \\le \\epsilon$
Confusion: The likeliest sequence need not be in it.
See: entropy, surprisal, greedy decoding
"""

from math import comb

n, q = 50, 0.9  # tosses, the probability of heads
p = [comb(n, k) * q**k * (1 - q) ** (n - k) for k in range(n + 1)]
print(f"all {n} heads, the likeliest sequence: {p[n]:.3f}")
print(f"41 to 49 heads, all of these together: {sum(p[41:50]):.3f}")
