"""BM25: a score of how well a passage matches a question: for each word that they share, how rare it is, a little more if it is repeated, a little less in a long passage.

Confusion: It matches words, not meanings: to it a boat and a ship have nothing in common.
Also: Okapi BM25
See: retrieval-augmented generation, bag of words, embedding, cosine similarity
"""

import numpy as np

notes = ["the bridge is closed", "the shop is open", "the old bridge and the new one"]
bags = [note.split() for note in notes]
mean = np.mean([len(bag) for bag in bags])
for word in ("the", "bridge", "shop"):
    n = sum(word in bag for bag in bags)
    rarity = np.log(1 + (len(bags) - n + 0.5) / (n + 0.5))
    counts = np.array([bag.count(word) for bag in bags])
    lengths = np.array([0.25 + 0.75 * len(bag) / mean for bag in bags])
    print(f"{word:7}", (rarity * counts * 2.2 / (counts + 1.2 * lengths)).round(2))
