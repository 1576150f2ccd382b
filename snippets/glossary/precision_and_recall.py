"""precision and recall: the share of samples that look like data, and the share of the data that the samples reach.

Confusion: Of a classifier they say something else: how many of its finds are right, and how many of the right ones it finds.
Forms: precision, recall
See: Fréchet distance, mode, memorisation
"""

import numpy as np

real = np.array([0.0, 1.0, 2.0, 3.0])
made = np.array([0.1, 0.2, 0.9, 7.0])
near = abs(made[:, None] - real) <= 0.5
print("precision", near.any(axis=1).mean(), " recall", near.any(axis=0).mean())
