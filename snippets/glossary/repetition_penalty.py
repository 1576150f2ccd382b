"""repetition penalty: lowering the logits of tokens that are in the text already, so that they come less often.

Formula: $z_i / \\theta$ if $z_i > 0$, else $\\theta z_i$
Confusion: It depends on where the model puts zero, which means nothing to softmax.
See: logits, greedy decoding, decoding
"""

import numpy as np

for z in (np.array([1.0, 0.0]), np.array([6.0, 5.0])):
    low = np.array([z[0] / 1.5, z[1]])  # the first token is in the text
    for row in (z, low):
        weights = np.exp(row - row.max())
        print(row.round(2).tolist(), (weights / weights.sum()).round(2).tolist())
