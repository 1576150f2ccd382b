"""min-p sampling: drawing only from tokens at least a fraction p as probable as the likeliest one.

Confusion: The bar is not p but p times the largest probability; it moves at every step.
Forms: min-p
See: top-p sampling, top-k sampling, decoding
"""

import numpy as np

sure, unsure = [0.95, 0.03, 0.02], [0.3, 0.25, 0.2, 0.15, 0.1]
for p in (sure, unsure):
    kept = np.array(p) >= 0.1 * max(p)
    print("of", p, "keep", kept.sum())
