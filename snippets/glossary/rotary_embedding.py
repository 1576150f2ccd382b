"""rotary embedding: positions told by turning: queries and keys are rotated by angles in proportion to their place.

Confusion: Nothing is added to the token's vector; what changes is how a query meets a key, and only their distance counts.
Also: rotary position embedding, RoPE
Forms: rotary embeddings
See: positional encoding, query key and value, attention
"""

import numpy as np


def turn(v, place, angle=0.3):
    c, s = np.cos(angle * place), np.sin(angle * place)
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])


q, k = np.array([1.0, 0.5]), np.array([0.2, 2.0])
for places in ((7, 5), (107, 105), (7, 1)):
    print(places, f"score {turn(q, places[0]) @ turn(k, places[1]):.3f}")
