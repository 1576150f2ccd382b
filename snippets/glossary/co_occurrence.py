"""co-occurrence: two words standing near each other, counted over many texts.

Confusion: Words that occur together are related; words that occur in the same company are alike.
Also: cooccurrence
Forms: co-occurrences
See: pointwise mutual information, embedding
"""

from collections import Counter
from itertools import combinations

texts = ["cats drink milk", "kittens drink milk", "banks lend money"]
pairs = Counter(p for t in texts for p in combinations(sorted(t.split()), 2))
print(pairs["drink", "milk"], pairs["lend", "money"], pairs["cats", "kittens"])
