"""mini-batch: the few training examples, drawn at random, from which one step of training takes its gradient.

Confusion: Its gradient is not that of all the data, only equal to it on average; that is enough to descend.
Also: minibatch
Forms: mini-batches, batch, batches
See: stochastic gradient descent, epoch, unbiased estimator
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(3, 2, 10_000)
gradient = lambda x: np.mean(2 * (0 - x))  # of the mean of (w - x)^2, at w = 0
some = [gradient(rng.choice(x, 32)) for _ in range(1000)]
print(f"all data {gradient(x):.1f}, one mini-batch {some[0]:.1f}")
print(f"the mean of 1000 mini-batches {np.mean(some):.1f}")
