"""positional encoding: any way to let a model know where a token stands: learnt vectors, fixed waves, or rotations.

Confusion: Without one, attention without a mask gives the same results for the same tokens in any order.
Forms: positional encodings
See: positional embedding, rotary embedding, attention
"""

import numpy as np

rates = 1 / 10 ** np.array([0.0, 1.0])  # a fast wave and a slow one
for place in (0, 1, 20):
    waves = np.concatenate([np.sin(place * rates), np.cos(place * rates)])
    print(place, waves.round(2).tolist())
