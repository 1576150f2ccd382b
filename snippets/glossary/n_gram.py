"""n-gram: a run of n tokens, such as a bigram or a trigram; an n-gram model predicts a token from the n - 1 before it.

Formula: $p(w_t \\mid w_{t-n+1}, \\dots, w_{t-1})$
Confusion: A larger n is not always better: most long runs were never seen.
Forms: bigram, trigram, n-gram model, n-grams
See: language model, smoothing
"""

from collections import Counter

text = "the cat saw the dog and the cat ran".split()
pairs = Counter(zip(text, text[1:]))
after_the = {b: n for (a, b), n in pairs.items() if a == "the"}
for word, n in after_the.items():
    print(f"p({word} | the) = {n / sum(after_the.values()):.2f}")
