"""validation data: held-out data on which a setting is chosen, such as when to stop or how many tokens to look back.

Confusion: Its score is a little too good: the setting was picked because it suited these data.
Also: validation set
Forms: validation loss, validation text
See: held-out data, early stopping
"""

import numpy as np

rng = np.random.default_rng(0)  # 50 coins, all fair, as models of coin tosses
validation, test = rng.integers(0, 2, (2, 50, 20))  # right or wrong, 20 each
best = validation.mean(1).argmax()
print(f"best of 50 guessers on validation data: {validation[best].mean():.2f}")
print(f"the same one on test data: {test[best].mean():.2f}")
