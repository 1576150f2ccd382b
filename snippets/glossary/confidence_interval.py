"""confidence interval: a range around a measured number, worked out in such a way that if the experiment were repeated, 95 % of these ranges, say, would hold the true number.

Formula: $\\frac{\\hat p + z^2/(2n) \\pm z \\sqrt{\\hat p (1 - \\hat p)/n + z^2/(4n^2)}}{1 + z^2/n}$ for a share $\\hat p$ of $n$, $z = 1.96$ (Wilson's)
Confusion: It covers chance in the sample alone, not that the questions were the wrong ones.
Also: Wilson's interval, Wilson interval
Forms: confidence intervals, Wilson intervals
See: mean, benchmark, held-out data
"""

import math

for right, n in [(0, 40), (9, 10), (36, 40), (360, 400)]:
    p, z = right / n, 1.96
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    print(f"{right} of {n}: {abs(middle - half):.2f} to {middle + half:.2f}")
