"""energy-based model: a model that gives each point an energy; its density is exp(-E), divided by a number that is seldom known.

Formula: $p(x) = \\frac{e^{-E(x)}}{Z}$
Confusion: It tells which of two points is likelier, and by how much, but not how likely either is.
Also: EBM
Forms: energy-based models
See: energy, partition function, Langevin dynamics, contrastive divergence
"""

import numpy as np

energy = lambda x, y: (x * x + y * y - 4) ** 2  # low on a ring of radius 2
print("on the ring", energy(2.0, 0.0), "at its centre", energy(0.0, 0.0))
times = np.exp(energy(0.0, 0.0) - energy(2.0, 0.0))
print(f"{times:.0f} times as likely, without any sum over the plane")
