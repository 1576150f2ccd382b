"""Bradley-Terry model: the chance that one output is preferred to another depends on the difference of two rewards.

Formula: $p(a \\succ b) = \\frac{1}{1 + e^{r(b) - r(a)}}$
Confusion: Only differences count: the same number added to all rewards changes nothing.
Forms: Bradley-Terry
See: preference, reward model, logistic regression
"""

import numpy as np

for a, b in [(1.0, 1.0), (2.0, 1.0), (4.0, 1.0), (14.0, 11.0)]:
    p = 1 / (1 + np.exp(b - a))
    print(f"rewards {a:4} and {b:4}: the first wins with p = {p:.2f}")
