"""LLM as a judge: a large language model that is asked to grade answers, or to say which of two is the better one.

Confusion: It has leanings, such as for the answer that stands first, for long ones, and for its own: check it against people.
Also: model-based grading
Forms: LLM judge
See: reward model, preference, benchmark
"""

import random

random.seed(0)
first = lambda: random.random() < 0.65  # two equal answers: it leans to the first
n = 10_000
print(f"always a before b: a wins {sum(first() for _ in range(n)) / n:.2f}")
both = [first() if a_is_first else not first() for a_is_first in [True, False] * n]
print(f"in both orders:    a wins {sum(both) / len(both):.2f}")
