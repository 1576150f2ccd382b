"""training: adjusting a model's parameters so that it fits the data better.

Confusion: Training makes the data likely; truth is not what is optimised.
Forms: train, trained, fitting, fit
See: parameter, gradient descent, maximum likelihood
"""

data, guess = [2.0, 3.0, 7.0], 0.0
for step in range(1, 31):
    slope = sum(guess - x for x in data) / len(data)
    guess -= 0.2 * slope
    if step in (1, 5, 30):
        print(f"step {step:2}: guess {guess:.2f}")
print("the mean is", sum(data) / len(data))
