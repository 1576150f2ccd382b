"""grammar: a list of rules that say which parts a whole may be made of, down to its words.

Confusion: A grammar says what is well formed, not what makes sense; with probabilities it can be drawn from.
Forms: probabilistic grammar, grammars
See: program synthesis, sample
"""

import random

rules = {"sum": [["1"], ["sum", "+", "1"]]}  # a sum is 1, or a sum and 1 more


def draw(part):
    if part not in rules:
        return part
    return "".join(draw(p) for p in random.choices(rules[part], [0.4, 0.6])[0])


random.seed(0)
print([draw("sum") for _ in range(5)])
