"""posterior: the distribution of what is hidden once something has been seen; before, it is the prior.

Formula: $p(z \\mid x) = \\frac{p(z) \\, p(x \\mid z)}{p(x)}$
Confusion: It is as wide as what was seen leaves open; its peak alone is not the posterior.
Also: posterior distribution
Forms: posteriors
See: Bayes' rule, prior, latent variable
"""

import numpy as np

prior = np.array([0.5, 0.5])  # a fair coin, or one with 3 heads in 4
heads = np.array([0.5, 0.75])
for n in (1, 5, 10):
    p = prior * heads**n
    print(f"after {n:2} heads in a row: {(p / p.sum()).round(3)}")
