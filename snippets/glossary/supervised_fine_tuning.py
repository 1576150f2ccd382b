"""supervised fine-tuning: training a model further, on examples of the output that is wanted for an input.

Confusion: It is the same training on other data: the examples are imitated, not understood. On instructions with answers it is called instruction tuning.
Also: SFT
Forms: instruction tuning, fine-tuning, fine-tune, fine-tuned
See: post-training, training, maximum likelihood
"""

from collections import Counter

read = Counter(asks=8, answers=2)  # what followed a question in old texts
examples = Counter(answers=30)
for name, counts in [("before", read), ("after", read + examples)]:
    p = counts["answers"] / counts.total()
    print(f"{name}: p(an answer follows a question) = {p:.2f}")
