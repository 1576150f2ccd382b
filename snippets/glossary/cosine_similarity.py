"""cosine similarity: how nearly two vectors point the same way: 1 the same, 0 at right angles, -1 opposite.

Formula: $\\cos(u, v) = \\frac{u \\cdot v}{\\lVert u \\rVert \\, \\lVert v \\rVert}$
Confusion: It ignores length: a vector and its double have cosine 1.
Also: cosine
Forms: cosines
See: vector, embedding
"""

import numpy as np

u = np.array([3.0, 4.0])
for v in ([6.0, 8.0], [4.0, -3.0], [0.0, 2.0]):
    cosine = u @ v / (np.linalg.norm(u) * np.linalg.norm(v))
    print(v, f"{cosine:.1f}")
