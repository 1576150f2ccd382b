"""likelihood: how probable a model makes the data that were seen; the higher, the better it fits them.

Formula: $L(\\theta) = \\prod_i p_\\theta(x_i)$
Confusion: It is a function of the model's parameters, not a probability that the model is true.
Forms: log-likelihood, likelihoods
See: maximum likelihood, held-out data
"""

import math

heads, tails = 7, 3
for p in (0.3, 0.5, 0.7):
    log_likelihood = heads * math.log(p) + tails * math.log(1 - p)
    print(f"coin with p = {p}: log-likelihood {log_likelihood:.2f}")
