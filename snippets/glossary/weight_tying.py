"""weight tying: using one table both to turn tokens into vectors and to score the next token.

Confusion: The table is shared, not copied: both uses send it gradients.
Forms: tied weights, tied, tied head, tied embedding
See: embedding, logits, parameter
"""

import numpy as np

table = np.array([[1.0, 0], [0, 1], [-1, 0]])  # three tokens, width 2
x = table[0]  # in: a row
print("logits of the next token", table @ x)  # out: a product with each row
