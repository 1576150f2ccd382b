"""Wasserstein distance: the least mean way that probability has to be carried to turn one distribution into another.

Formula: $W(p, q) = \\min_{\\gamma} \\mathrm{E}_{(x, y) \\sim \\gamma} |x - y|$, over all pairings of $p$ with $q$
Confusion: Unlike the KL divergence it says how far away: it falls as two sets that do not touch come nearer.
Also: earth mover's distance
Forms: Wasserstein
See: optimal transport, Jensen-Shannon divergence, Fréchet distance
"""

import numpy as np

x = np.array([0.0, 1.0, 2.0])
for shift in (0, 1, 10):
    y = x[::-1] + shift
    print(shift, np.abs(np.sort(x) - np.sort(y)).mean())  # on a line: sort both
