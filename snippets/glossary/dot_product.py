"""dot product: the sum of the products of two vectors' entries; large where they point the same way.

Formula: $u \\cdot v = \\sum_i u_i v_i$
Confusion: It grows with the lengths of the vectors; cosine similarity divides them out.
Also: scalar product, inner product
Forms: dot products
See: vector, cosine similarity, query key and value
"""

import numpy as np

query = np.array([1.0, 2.0, 0.0])
for key in ([1.0, 2.0, 0.0], [2.0, 4.0, 0.0], [0.0, 0.0, 5.0], [-1.0, -2.0, 0.0]):
    print(key, query @ key)
