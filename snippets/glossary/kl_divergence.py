"""KL divergence: how much one distribution differs from another: the mean, under the first, of the log ratio of their probabilities.

Formula: $\\mathrm{KL}(p \\| q) = \\sum_x p(x) \\log \\frac{p(x)}{q(x)}$
Confusion: It is no distance: from p to q and from q to p are two different numbers. It is never below 0.
Also: Kullback-Leibler divergence
Forms: KL
See: entropy, Jensen-Shannon divergence, probability distribution
"""

import numpy as np

p, q = np.array([0.5, 0.5]), np.array([0.9, 0.1])
for name, a, b in [("p to p", p, p), ("p to q", p, q), ("q to p", q, p)]:
    print(f"{name}: {(a * np.log(a / b)).sum():.2f} nats")
