"""entropy: how uncertain a distribution is: the mean surprisal of a sample, in bits.

Formula: $H = -\\sum_x p(x) \\log_2 p(x)$
Confusion: It measures a whole distribution, not the disorder of one text.
See: surprisal, probability distribution, temperature
"""

import numpy as np

for p in ([0.5, 0.5], [0.9, 0.1], [0.25] * 4):
    p = np.array(p)
    print(p.tolist(), f"{-(p * np.log2(p)).sum():.2f} bits")
