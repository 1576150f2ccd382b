"""embedding: a vector that stands for a word, sentence or picture, made so that like things lie close.

Confusion: It is a representation, not a third rival of generating and classifying; language models hold embeddings too.
Forms: embeddings, embedding model
See: vector, cosine similarity
"""

import numpy as np

vectors = {"cat": [0.9, 0.1], "kitten": [0.8, 0.2], "stock": [0.1, 0.9]}
for a, b in [("cat", "kitten"), ("cat", "stock")]:
    u, v = np.array(vectors[a]), np.array(vectors[b])
    cosine = u @ v / np.linalg.norm(u) / np.linalg.norm(v)
    print(a, b, f"{cosine:.2f}")
