"""overfitting: fitting the accidents of the training data, which do not return in new data.

Confusion: A perfect score on the training data is no success; it may be a symptom.
Also: over-fitting
Forms: overfit, over-flexible
See: held-out data, regularisation
"""

import numpy as np

noise = 0.2 * np.random.default_rng(0).normal(size=10)
x, new = np.linspace(0, 1, 10), np.linspace(0.03, 0.97, 50)
for degree in (3, 9):
    fit = np.polynomial.Polynomial.fit(x, np.sin(6 * x) + noise, degree)
    on_data = abs(fit(x) - np.sin(6 * x) - noise).mean()
    on_new = abs(fit(new) - np.sin(6 * new)).mean()
    print(f"degree {degree}: error {on_data:.2f} on its data, {on_new:.2f} on new")
