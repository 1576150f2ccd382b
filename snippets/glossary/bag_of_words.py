"""bag of words: a text as the set or count of its words, without their order.

Confusion: It cannot tell apart two texts that use the same words.
Forms: bags of words
See: vector, classifier
"""

from collections import Counter

one, two = Counter("dog bites man".split()), Counter("man bites dog".split())
print(dict(one))
print("the same bag:", one == two)
