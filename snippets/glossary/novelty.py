"""novelty: the share of samples that do not occur in the training data.

Confusion: New is not the same as good; random letters are all new.
Forms: novel
See: memorisation, sample
"""

import random

data = {"abc", "bca", "cab"}
random.seed(0)
made = ["".join(random.choices("abc", k=3)) for _ in range(200)]
print("new:", sum(word not in data for word in made) / 200)
print("different:", len(set(made)), "of", 3**3)
