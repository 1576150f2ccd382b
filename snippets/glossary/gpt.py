"""GPT: generative pre-trained transformer: a transformer with a causal mask, trained to predict the next token.

Confusion: It is a kind of model, not one product; the G says that it is sampled from, the P that more training follows.
See: transformer, causal mask, pre-training
"""

import numpy as np

logits = np.array([[1.0, 2, 0], [0, 1, 3], [2, 0, 1]])  # one row for each position
text = [0, 1, 2]
p = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
for t in range(2):
    print(f"after {text[: t + 1]}: probability of the next, {p[t, text[t + 1]]:.2f}")
print(f"loss {-np.log(p[[0, 1], text[1:]]).mean():.2f}")
