"""How much of a change fits into a low rank?

Fine-tuning has changed a matrix by `change`, an array [n, m]. Return the array [n, m]
of rank `rank` or less that is nearest to it: the sum of the squares of what is left,
over all places, is the least. A rank beyond that of the matrix returns it as it is. If
`rank` is less than 1, raise `ValueError`.

Hint: After `u, s, v = np.linalg.svd(change, full_matrices=False)`, `u * s @ v` is the
change again, and `s` falls (Eckart and Young, 1936).
Hint: Only the first `rank` columns of `u`, numbers of `s` and rows of `v` are needed.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "nearest_of_rank"


# --8<-- [start:solution]
def nearest_of_rank(change, rank):  # [n, m] -> [n, m]
    """What remains of a change when only its largest parts are kept."""
    if rank < 1:
        raise ValueError(f"rank must be at least 1, got {rank}")
    u, s, v = np.linalg.svd(change, full_matrices=False)
    return u[:, :rank] * s[:rank] @ v[:rank]


# --8<-- [end:solution]


def check(nearest_of_rank):
    """Raises AssertionError, with the case, unless it is the nearest."""
    ask = Ask(FUNCTION, nearest_of_rank)
    plain = np.array([[3.0, 0.0, 0.0], [0.0, 0.0, 5.0]])
    ask(plain, 1).gives(np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 5.0]]))
    ask(plain, 2).gives(plain).leaves_its_arguments()
    ask(plain, 9).gives(plain)
    column = np.array([[1.0], [2.0], [2.0]])
    ask(column @ np.array([[2.0, -1.0]]), 1).gives(column @ np.array([[2.0, -1.0]]))
    turned = np.array([[2.0, 1.0], [1.0, 2.0]])
    ask(turned, 1).gives(np.full((2, 2), 1.5))
    tall = np.array([[4.0, 0.0], [3.0, -5.0], [0.0, 0.0]])
    ask(tall, 1).gives(np.array([[2.0, -2.0], [4.0, -4.0], [0.0, 0.0]]))
    ask(plain, 0).raises()
