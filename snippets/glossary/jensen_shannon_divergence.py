"""Jensen-Shannon divergence: the mean KL divergence of two distributions from their equal mixture; the same both ways, at most log 2.

Formula: $\\frac{1}{2} \\mathrm{KL}(p \\| m) + \\frac{1}{2} \\mathrm{KL}(q \\| m), \\quad m = \\frac{1}{2} (p + q)$
Confusion: It is log 2 for any two distributions that never overlap, near or far: then it shows no way to go.
Also: JS divergence
Forms: Jensen-Shannon
See: KL divergence, discriminator, generative adversarial network
"""

import numpy as np


def js(p, q):
    kl = lambda a, m: (a[a > 0] * np.log(a[a > 0] / m[a > 0])).sum()
    return (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2


one, both, other = np.array([[1.0, 0], [0.5, 0.5], [0, 1]])
print(
    f"{js(one, one):.2f} {js(one, both):.2f} {js(both, one):.2f} {js(one, other):.2f}"
)
