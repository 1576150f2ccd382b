"""loss: the number that training makes smaller: how badly a model does on given data.

Confusion: A lower loss on the training data does not promise a lower one on new data.
Also: loss function
Forms: losses, training loss, held-out loss
See: cross-entropy, training, gradient descent
"""

data = [2.0, 3.0, 7.0]
for guess in (3.0, 4.0, 5.0):
    squared = [(guess - x) ** 2 for x in data]
    print(f"guess {guess}: loss {sum(squared) / len(data):.2f}")
