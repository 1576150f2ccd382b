"""logistic regression: a classifier that adds up weighted evidence and turns the sum into a probability.

Formula: $p(y = 1 \\mid x) = \\frac{1}{1 + e^{-(w \\cdot x + b)}}$
Confusion: In spite of its name it classifies; the regression is on log odds.
See: classifier, gradient descent
"""

import math

weights = {"great": 1.5, "boring": -2.0, "film": 0.0}
for review in ("great film", "boring film", "great boring film"):
    score = sum(weights[word] for word in review.split())
    print(f"{review}: {1 / (1 + math.exp(-score)):.2f}")
