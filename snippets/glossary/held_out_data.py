"""held-out data: data kept away from training, to see how a model does on what it never saw: validation data and test data.

Confusion: Once you chose a setting by them, they are validation data, and the verdict needs others: test data.
Forms: held-out, held out, test data, test set
See: validation data, overfitting, accuracy
"""

import numpy as np

order = np.random.default_rng(0).permutation(100)
train, held_out = order[:80], order[80:]
print(len(train), "to learn from,", len(held_out), "held out")
print("in both:", len(set(train.tolist()) & set(held_out.tolist())))
