"""Kneser-Ney smoothing: smoothing of n-grams that discounts each count and counts contexts, not uses, for short ones.

Confusion: A frequent word can get little from it, if it always follows the same other word.
Also: Kneser-Ney
Forms: interpolated Kneser-Ney
See: discounting, back-off, n-gram
"""

text = "san francisco san francisco san francisco a tea my tea the tea".split()
pairs = set(zip(text, text[1:]))
for word in ("francisco", "tea"):
    often = text.count(word) / len(text)
    before = sum(second == word for _, second in pairs) / len(pairs)
    print(f"{word}: share of uses {often:.2f}, of contexts {before:.2f}")
