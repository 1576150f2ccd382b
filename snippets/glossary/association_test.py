"""association test: a test whether in an embedding the words of one group lie nearer to those of an attribute than the words of another group do.

Formula: $s(w) = \\text{mean}_a \\cos(w, a) - \\text{mean}_b \\cos(w, b)$, compared between two groups of words $w$
Confusion: It finds that two lists of words differ, in one direction. That the direction means what the lists are called is another claim.
Also: word embedding association test, WEAT
Forms: association tests
See: embedding, cosine similarity, permutation test, bias
"""

import numpy as np

places = {"rose": (1, 0.2), "lily": (0.9, 0), "wasp": (0.1, 1), "flea": (0, 0.8)}
good, bad = np.array([1.0, 0.0]), np.array([0.0, 1.0])
for word, place in places.items():
    v = np.array(place) / np.linalg.norm(place)
    print(f"{word}: {v @ good - v @ bad:+.2f}")
