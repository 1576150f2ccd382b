"""parameter: a number inside a model that training sets.

Confusion: What you choose by hand, such as a learning rate, is a hyperparameter.
Forms: parameters, weight, weights
See: training, hyperparameter
"""

import numpy as np

width, vocabulary = 64, 1000
table, hidden = np.zeros((vocabulary, width)), np.zeros((width, 4 * width))
print("word vectors:", table.size)
print("one layer:", hidden.size)
