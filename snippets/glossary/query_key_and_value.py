"""query key and value: what a position looks for, what it can be found by, and what it hands over when found.

Confusion: All three are computed from the same vector, by three learnt matrices.
Forms: query, key, value, queries, keys, values
See: attention, dot product
"""

import numpy as np

x = np.array([[1.0, 0], [0, 1]])  # two positions
Wq, Wk, Wv = np.eye(2), np.array([[0.0, 1], [1, 0]]), 10 * np.eye(2)
q, k, v = x @ Wq, x @ Wk, x @ Wv
print("position 1 looks for", q[0], "and finds position", (k @ q[0]).argmax() + 1)
print("which hands over", v[1])
