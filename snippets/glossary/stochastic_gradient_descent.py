"""stochastic gradient descent: gradient descent in which each step uses the gradient of a few random examples.

Confusion: With a fixed learning rate it never comes to rest: it goes on jittering around the minimum.
Also: SGD
See: gradient descent, mini-batch, learning rate schedule
"""

import numpy as np

rng = np.random.default_rng(0)
data, w, path = rng.normal(3, 2, 10_000), 0.0, []
for _ in range(500):
    w -= 0.1 * np.mean(2 * (w - rng.choice(data, 8)))
    path.append(w)
print(
    f"mean of the data {data.mean():.1f}, of the last steps {np.mean(path[100:]):.1f}"
)
print(f"their jitter {np.std(path[100:]):.1f}")
