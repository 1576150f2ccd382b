"""decision boundary: the line or surface on which a classifier changes its label.

Confusion: Near it a label is a close call; the label alone does not show that.
Forms: decision line
See: classifier, logistic regression
"""

import math

for x in (1.0, 1.9, 2.1, 3.0):  # the boundary is at x = 2
    p = 1 / (1 + math.exp(-3 * (x - 2)))
    print(x, "yes" if p > 0.5 else "no ", f"{p:.2f}")
