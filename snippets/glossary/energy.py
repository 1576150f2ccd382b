"""energy: a number for each point; the lower it is, the likelier the point.

Formula: $p(x) = \\frac{e^{-E(x)}}{Z}$
Confusion: Only differences count: the same constant added to every energy changes no probability.
Forms: energies
See: energy-based model, partition function, softmax
"""

import numpy as np

for energy in ([0.0, 1.0, 2.0], [5.0, 6.0, 7.0]):
    weight = np.exp(-np.array(energy))
    print(energy, "->", (weight / weight.sum()).round(2).tolist())
