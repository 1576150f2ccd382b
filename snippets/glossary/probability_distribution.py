"""probability distribution: a list of the things that can happen and how probable each is, summing to 1.

Formula: $\\sum_x p(x) = 1$
Confusion: A distribution is not its most likely value; most of it may lie elsewhere.
Forms: distribution, probability distributions, distributions
See: density, sample
"""

from fractions import Fraction

sums = {}
for a in range(1, 7):
    for b in range(1, 7):
        sums[a + b] = sums.get(a + b, 0) + Fraction(1, 36)
print("two dice show 7 with probability", sums[7])
print("all sums together:", sum(sums.values()))
