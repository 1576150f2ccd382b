"""positional embedding: a learnt vector for each place in the context, added to the token's, so that order counts.

Confusion: A model with one for each of 64 places has no place 65.
Also: position embedding
Forms: positional embeddings
See: positional encoding, rotary embedding, attention
"""

import numpy as np

token = {"dog": np.array([1.0, 0]), "man": np.array([0, 1.0])}
place = np.array([[0.0, 0.1], [0.2, 0.0], [0.0, 0.3]])
for text in ("dog man dog", "man dog dog"):
    x = np.array([token[w] for w in text.split()]) + place
    print(text, x.tolist())
