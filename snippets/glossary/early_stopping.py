"""early stopping: ending training where the loss on validation data is lowest, not where the training loss is.

Confusion: The data that chose the step cannot also report the result; that takes a third set.
Forms: stop early, stopping early
See: overfitting, validation data, regularisation
"""

training = [5.0, 4.1, 3.6, 3.3, 3.1, 3.0]
validation = [5.1, 4.4, 4.1, 4.0, 4.2, 4.5]
best = min(range(len(validation)), key=lambda step: validation[step])
print("lowest training loss at step", len(training) - 1)
print(f"stop at step {best}: validation loss {validation[best]}")
