"""contrastive divergence: training an energy-based model with samples from short Markov chains that start at the data, in place of true samples.

Formula: $\\nabla L \\approx \\nabla E(x_{\\text{data}}) - \\nabla E(x_k)$, with $x_k$ the chain's state after $k$ steps
Confusion: It is biased: short chains have not left the data. In persistent contrastive divergence they go on where they were.
Forms: persistent contrastive divergence
See: energy-based model, partition function, Markov chain Monte Carlo
"""

import numpy as np

rng, energy = np.random.default_rng(0), np.zeros(3)
data = rng.choice(3, 5000, p=[0.6, 0.3, 0.1]).astype(np.intp)
for _ in range(300):
    new = rng.integers(3, size=5000)  # one step of a chain that starts at the data
    moves = rng.random(5000) < np.exp(energy[data] - energy[new])
    x = np.where(moves, new, data).astype(np.intp)
    energy += 0.5 * (np.bincount(x, minlength=3) - np.bincount(data)) / 5000
print("model", (np.exp(-energy) / np.exp(-energy).sum()).round(1).tolist())
