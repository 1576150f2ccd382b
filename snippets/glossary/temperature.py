"""temperature: a number that flattens (above 1) or sharpens (below 1) a distribution before sampling.

Formula: $p_i \\propto e^{z_i / T}$
Confusion: It flattens or sharpens a distribution; it is no dial for imagination.
See: softmax, greedy decoding, entropy
"""

import numpy as np

p = np.array([0.6, 0.3, 0.1])
for t in (0.5, 1, 2):
    q = p ** (1 / t)
    print(f"T = {t}:", (q / q.sum()).round(2).tolist())
