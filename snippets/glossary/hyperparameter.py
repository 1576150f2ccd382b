"""hyperparameter: a number that is set before training and that training does not change, such as a learning rate or a width.

Confusion: It is not free of the data: chosen on test data, it spoils the test.
Forms: hyperparameters
See: parameter, validation data, learning rate
"""

import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, 40)
y = np.sin(3 * x) + rng.normal(0, 0.3, 40)
for degree in (1, 4, 14):  # the hyperparameter; polyfit finds the parameters
    fit = np.polyfit(x[:20], y[:20], degree)
    error = np.mean((np.polyval(fit, x[20:]) - y[20:]) ** 2)
    print(f"degree {degree:2}: validation error {error:.2f}")
