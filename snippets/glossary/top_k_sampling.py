"""top-k sampling: drawing only from the k most likely tokens, their probabilities made to sum to 1 again.

Confusion: k is the same at every step, where one token is right and where a hundred are.
Forms: top-k
See: top-p sampling, min-p sampling, decoding
"""

import numpy as np

p = np.array([0.4, 0.3, 0.2, 0.1])
for k in (1, 2, 3):
    kept = np.where(np.argsort(np.argsort(-p)) < k, p, 0)
    print(f"k = {k}:", (kept / kept.sum()).round(2).tolist())
