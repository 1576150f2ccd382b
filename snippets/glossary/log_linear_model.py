"""log-linear model: probabilities that come from sums of scores, one score for each feature.

Formula: $p(y) \\propto \\exp(\\sum_f \\theta_f(y))$
Confusion: Its scores add up, so its factors multiply: a score of -2.6 means 13 times rarer.
Also: maximum entropy model
Forms: log-linear models
See: softmax, logistic regression, logits
"""

import numpy as np

near, fits = np.array([1.0, 0.5, 0.0]), np.array([0.0, 2.0, 0.0])
scores = near + fits  # two features, three notes
p = np.exp(scores) / np.exp(scores).sum()
print(p.round(2).tolist())
print(f"the second against the first: {p[1] / p[0]:.2f} = e^1.5")
