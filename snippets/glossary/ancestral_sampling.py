"""ancestral sampling: drawing the parts of a whole in order, each from its distribution given those drawn before.

Confusion: It is exact: no chain has to settle. But it takes one step for each part.
See: autoregressive model, chain rule, sample
"""

import random

random.seed(0)
first, then = {"a": 7, "b": 3}, {"a": {"x": 5, "y": 5}, "b": {"y": 10}}  # in tenths
draw = lambda p: random.choices(list(p), p.values())[0]
texts = [a + draw(then[a]) for a in (draw(first) for _ in range(10_000))]
for text in ("ax", "ay", "by"):
    p = first[text[0]] * then[text[0]][text[1]] / 100
    print(text, f"{texts.count(text) / 10_000:.2f}, its probability {p:.2f}")
