"""word alignment: which word of a sentence belongs to which word of its translation.

Confusion: It is not the alignment of a model with what people want; it only shares the word.
See: parallel corpus, expectation-maximisation, attention
"""

german = ["abends", "liest", "sie"]
english = ["in", "the", "evening", "she", "reads"]
partner = [0, 0, 0, 2, 1]  # one word may have three partners
for word, i in zip(english, partner, strict=True):
    print(f"{word:8} comes from {german[i]}")
