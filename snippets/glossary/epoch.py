"""epoch: one pass of training through all of the training data, most often in mini-batches and in a new order.

Confusion: It is no measure of training by itself: ten epochs of few data may be fewer steps than one of many.
Forms: epochs
See: mini-batch, training, early stopping
"""

import random

random.seed(0)
data = list(range(6))
for epoch in (1, 2):
    random.shuffle(data)
    print("epoch", epoch, [data[i : i + 2] for i in (0, 2, 4)])
