"""contrastive divergence: training that lowers the energy of data and raises that of the model's samples.

Formula: $\\nabla L = \\nabla E(x_{\\text{data}}) - \\nabla E(x_{\\text{sample}})$
Confusion: Raising is as needed as lowering: else every energy would fall without end.
Forms: persistent contrastive divergence
See: energy, partition function, langevin dynamics
"""

import numpy as np

energy, data = np.zeros(3), np.array([0.6, 0.3, 0.1])
for _ in range(300):  # with exact shares in place of samples
    model = np.exp(-energy) / np.exp(-energy).sum()
    energy = energy - 0.5 * (data - model)
print("data", data.tolist(), "model", model.round(2).tolist())
