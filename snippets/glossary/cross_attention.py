"""cross-attention: attention whose queries come from one sequence, and keys and values from another.

Confusion: A GPT has none: there all three come from the text that it continues.
See: attention, query key and value, encoder, decoder
"""

import numpy as np

german = np.array([[1.0, 0], [0, 1]])  # keys and values: one for each word that is read
english = np.array([[5.0, 0], [0, 5], [2, 2]])  # queries: of words that are written
scores = english @ german.T
looks = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
print("each of 3 words looks at 2 others:")
print(looks.round(2))
