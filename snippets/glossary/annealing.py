"""annealing: letting a random search run hot first and cooling it, so that it can cross barriers.

Formula: $p_T(x) \\propto e^{-E(x) / T}$
Confusion: Heat does not lower a barrier for good: what is drawn while hot is too spread out, so it must cool.
Also: simulated annealing
Forms: tempering
See: temperature, energy, langevin dynamics
"""

import numpy as np

x = np.linspace(-2, 2, 401)
energy = 8 * (x**2 - 1) ** 2  # dips at -1 and 1, a barrier between them
for heat in (10, 3, 1):
    p = np.exp(-energy / heat)
    print(f"heat {heat}: at the barrier {p[200] / p.max():.4f} of the peak")
