"""vector: a list of numbers, seen as a point or an arrow in space.

Confusion: One of its numbers alone seldom means anything; directions do.
Forms: vectors
See: embedding, cosine similarity
"""

import numpy as np

king, man, woman = np.array([5, 1]), np.array([1, 1]), np.array([1, 3])
print("length of king:", np.linalg.norm(king).round(2))
print("king - man + woman =", (king - man + woman).tolist())
