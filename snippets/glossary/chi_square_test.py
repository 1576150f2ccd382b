"""chi-square test: a check whether counts agree with given probabilities, by the sum of squared gaps over what was expected.

Formula: $\\chi^2 = \\sum_i \\frac{(n_i - n p_i)^2}{n p_i}$
Confusion: A small value does not prove that the probabilities are right.
Forms: chi-square
See: sample, probability distribution
"""

import numpy as np

p, rng = np.array([0.5, 0.3, 0.2]), np.random.default_rng(0)
drawn = rng.choice(3, size=1000, p=p).astype(np.intp)  # for a 32-bit page
counts = np.bincount(drawn, minlength=3)
for name, q in [("the right p", p), ("a wrong one", np.array([0.4, 0.4, 0.2]))]:
    print(name, round((((counts - 1000 * q) ** 2) / (1000 * q)).sum(), 1))
print("right ones stay below 9.2 in 99 of 100 tries")
