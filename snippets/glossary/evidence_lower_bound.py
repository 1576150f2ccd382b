"""evidence lower bound: a number never above log p(x) that can be computed: the mean log-likelihood under a guess at the code, minus a KL divergence.

Formula: $\\log p(x) \\ge \\mathrm{E}_q \\log p(x \\mid z) - \\mathrm{KL}(q(z) \\| p(z))$
Confusion: A higher bound can mean a better model or better codes of the same model.
Also: ELBO
Forms: lower bound
See: KL divergence, likelihood, variational autoencoder
"""

import numpy as np

prior, fit = np.array([0.5, 0.5]), np.array([0.9, 0.1])  # p(z), p(x | z)
print(f"log p(x)             {np.log(prior @ fit):.3f}")
for q in ([0.5, 0.5], [0.7, 0.3], [0.9, 0.1]):
    q = np.array(q)
    elbo = q @ np.log(fit) - q @ np.log(q / prior)
    print(f"bound with q {q}  {elbo:.3f}")
