"""contamination: that test examples, or near copies, were in the training data, so that the test measures memory.

Confusion: Nobody need mean it: what is on the web is read in training, with the answers.
Also: test set contamination, benchmark contamination
See: held-out data, memorisation, baseline
"""

import random

random.seed(0)
answers = {f"question {i}": random.choice("ABCD") for i in range(400)}
seen = dict(list(answers.items())[:100])  # a quarter of the test leaked
score = [seen.get(q, "A") == a for q, a in answers.items()]
print(
    f"score {sum(score) / 400:.2f}, on what did not leak {sum(score[100:]) / 300:.2f}"
)
