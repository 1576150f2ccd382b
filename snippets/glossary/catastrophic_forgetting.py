"""catastrophic forgetting: that training on something new undoes what was learnt before, when the old is not shown any more.

Confusion: The model was not too small: it has room for both, and learns both if they are mixed.
Forms: forgetting
See: supervised fine-tuning, distribution shift
"""

import numpy as np

rng = np.random.default_rng(0)
x, y = rng.normal(size=(2, 8, 20)), rng.normal(size=(2, 8))  # tasks 0 and 1
for order in ([0] * 1500, [0] * 1500 + [1] * 1500, [0, 1] * 1500):
    w = np.zeros(20)
    for task in order:
        w -= 0.02 * x[task].T @ (x[task] @ w - y[task])
    error = np.mean((x[0] @ w - y[0]) ** 2)
    print(f"{order[:2]} ... {order[-2:]}: error of task 0 {error:.2f}")
