"""KL divergence: how far one distribution is from another: the mean log ratio of their probabilities, never below 0.

Formula: $\\mathrm{KL}(p \\| q) = \\sum_x p(x) \\log \\frac{p(x)}{q(x)}$
Confusion: It is no distance: from p to q and from q to p are two different numbers.
Also: Kullback-Leibler divergence
Forms: KL
See: entropy, probability distribution
"""

import numpy as np

p, q = np.array([0.5, 0.5]), np.array([0.9, 0.1])
for name, a, b in [("p to p", p, p), ("p to q", p, q), ("q to p", q, p)]:
    print(f"{name}: {(a * np.log(a / b)).sum():.2f} nats")
