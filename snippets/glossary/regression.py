"""regression: predicting a number, most often by making the mean squared error small.

Formula: $\\min_f \\; \\frac{1}{n} \\sum_i (y_i - f(x_i))^2$
Confusion: Logistic regression predicts a probability, and is used to classify.
Forms: squared error, mean squared error
See: mean, loss
"""

import numpy as np

futures = np.array([0.0, 0.0, 1.0, 1.0])  # equally likely, the input is the same
guesses = np.linspace(0, 1, 5)
for guess in guesses:
    print(guess, "costs", np.mean((futures - guess) ** 2))
best = min(guesses, key=lambda guess: np.mean((futures - guess) ** 2))
print("least:", best, "- which never happens")
