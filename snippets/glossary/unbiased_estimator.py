"""unbiased estimator: a rule that guesses a number from a sample and is right on average.

Confusion: Right on average can still be far off each time: bias and variance are two things.
Forms: unbiased, bias of an estimator
See: Monte Carlo estimate, mean, pass@k
"""

import random

random.seed(0)
by_n, by_n_1 = 0, 0
for _ in range(20_000):  # the variance of a die is 35/12 = 2.92
    a, b = random.randint(1, 6), random.randint(1, 6)
    by_n += (a - b) ** 2 / 4 / 20_000
    by_n_1 += (a - b) ** 2 / 2 / 20_000
print(f"two throws: divided by 2 {by_n:.1f}, divided by 2 - 1 {by_n_1:.1f}")
