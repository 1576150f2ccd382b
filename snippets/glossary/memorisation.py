"""memorisation: giving training examples back instead of making new ones.

Confusion: It is not overfitting: a model may memorise a few examples and still do better and better on the rest.
Forms: memorise, memorises, copies, copy
See: novelty, overfitting
"""

import random

poems = ["red moon", "old pond", "first snow"]
random.seed(0)
made = [random.choice(poems) for _ in range(100)]  # its only skill
print("copies:", sum(poem in poems for poem in made), "of 100")
