"""top-p sampling: drawing only from the fewest likeliest tokens that together hold the probability p.

Confusion: It keeps tokens until their sum reaches p; not the tokens more likely than p.
Also: nucleus sampling
Forms: nucleus, top-p
See: top-k sampling, min-p sampling, decoding
"""

import numpy as np

sure, unsure = [0.95, 0.03, 0.02], [0.3, 0.25, 0.2, 0.15, 0.1]
for p in (sure, unsure):
    n = np.searchsorted(np.cumsum(p), 0.8) + 1
    print("of", p, "keep the first", n)
