"""negative log-likelihood: minus the logarithm of the probability a model gives to data; small when they are likely.

Formula: $-\\sum_i \\log p_\\theta(x_i)$
Confusion: For densities it can be below 0; for probabilities of outcomes it cannot.
Also: NLL
Forms: negative log likelihood
See: likelihood, cross-entropy
"""

import math

p = [0.5, 0.25, 0.125]  # of three things that came, one after the other
together = math.prod(p)
print(f"likelihood {together:.4f}, -log2 of it {-math.log2(together):.0f} bits")
print("summed one by one:", sum(-math.log2(x) for x in p), "bits")
print("of 1000 such things:", 0.25**1000, "but", -1000 * math.log2(0.25), "bits")
