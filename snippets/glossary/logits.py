"""logits: the raw scores, one for each choice, that softmax turns into probabilities.

Confusion: Only their differences count: add the same number to all, nothing changes.
Forms: logit
See: softmax, temperature
"""

import numpy as np

for logits in ([2.0, 1.0, 0.0], [102.0, 101.0, 100.0]):
    weights = np.exp(np.array(logits) - max(logits))
    print((weights / weights.sum()).round(2).tolist())
