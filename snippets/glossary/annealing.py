"""annealing: sampling at a high temperature first and at ever lower ones after it, so that barriers are crossed while it is hot.

Formula: $p_T(x) \\propto e^{-E(x) / T}$
Confusion: Heat does not lower a barrier for good: what is sampled while hot is too spread out, so it must cool.
Also: simulated annealing
Forms: tempering
See: temperature, energy, Markov chain Monte Carlo
"""

import numpy as np

energy = lambda x: 8 * (x**2 - 1) ** 2 + x  # the minimum at -1 is the deeper one
rng = np.random.default_rng(0)
for hottest in (0.3, 5):
    x = np.ones(2000)
    for t in np.geomspace(hottest, 0.3, 500):  # the temperature
        new = x + rng.normal(0, 0.3, x.shape)
        climbs = np.exp((energy(x) - energy(new)) / t)
        x = np.where(rng.random(x.shape) < climbs, new, x)
    print(f"from {hottest} down to 0.3: {(x < 0).mean():.2f} in the deeper one")
