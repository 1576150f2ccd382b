"""PageRank: how important each node of a graph is, if each hands its importance on, in equal shares or by weight, to those that it points at.

Formula: r = (1 - d) / n + d M r, with M the shares, n the nodes, and d the damping, usually 0.85.
Confusion: It asks who points at you, and how important they are; it does not read what you say.
Forms: TextRank, power iteration
See: extractive summarisation, Markov chain
"""

import numpy as np

# a points at b and c, b at c, c at a; columns sum to 1
M = np.array([[0, 0, 1], [0.5, 0, 0], [0.5, 1, 0]])
r = np.full(3, 1 / 3)
for n in range(1, 31):
    r = 0.15 / 3 + 0.85 * M @ r
    if n in (1, 2, 30):
        print(f"round {n:2}: {r.round(2)}")
