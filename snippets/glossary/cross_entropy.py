"""cross-entropy: the mean surprisal, -log p, of a model at what really came; the usual loss of a language model.

Formula: $H(q, p) = -\\sum_x q(x) \\log p(x)$
Confusion: It is never below the entropy of the data, so the best possible loss is not 0.
Forms: cross entropy
See: entropy, loss, surprisal, perplexity
"""

import numpy as np

came = np.array([0.7, 0.2, 0.1])  # how often each thing really comes
for p in ([0.7, 0.2, 0.1], [0.4, 0.3, 0.3], [0.1, 0.2, 0.7]):
    bits = -(came * np.log2(p)).sum()
    print(f"model {p}: {bits:.2f} bits")
