"""training: changing a model's parameters, most often step by step, so that a loss falls.

Confusion: What is optimised is the loss. It may be the likelihood of the data or a reward; truth it is not.
Forms: train, trained
See: loss, parameter, gradient descent, maximum likelihood
"""

data, guess = [2.0, 3.0, 7.0], 0.0
for step in range(1, 31):
    gradient = sum(guess - x for x in data) / len(data)
    guess -= 0.2 * gradient
    if step in (1, 5, 30):
        print(f"step {step:2}: guess {guess:.2f}")
print("the mean is", sum(data) / len(data))
