"""compositional generalisation: doing right with a new combination of parts, each of which was learnt in others.

Confusion: New examples of old combinations do not test it.
Forms: compositional test, unseen combinations
See: held-out data, memorisation
"""

seen = {("red", "cat"): 2, ("red", "dog"): 3, ("big", "cat"): 12}
by_heart = seen.get  # knows pairs
word = {"red": 0, "big": 10, "cat": 2, "dog": 3}  # knows words
for pair in [("red", "dog"), ("big", "dog")]:
    print(pair, "by heart", by_heart(pair), "by words", sum(map(word.get, pair)))
