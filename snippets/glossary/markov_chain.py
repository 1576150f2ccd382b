"""Markov chain: a process whose next state depends on the present one only.

Formula: $p(x_t \\mid x_1, \\dots, x_{t-1}) = p(x_t \\mid x_{t-1})$
Confusion: It forgets the past, but its present may be large: a whole chord, or a text.
Forms: Markov chains
See: Markov chain Monte Carlo, n-gram, autoregressive model
"""

import numpy as np

rain_after = np.array([0.2, 0.6])  # after a dry day, after a wet one
p = 0.0  # today is dry
for day in range(1, 4):
    p = rain_after @ [1 - p, p]
    print(f"rain in {day} days: {p:.3f}")
