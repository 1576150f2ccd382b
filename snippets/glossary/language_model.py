"""language model: a probability distribution over texts, usually as one over the next token.

Confusion: It models which text is probable, not which statement is true.
Forms: language models
See: large language model, autoregressive model, token
"""

from collections import Counter
from math import prod

text = "the cat saw the dog".split()
p = {word: n / len(text) for word, n in Counter(text).items()}
for sentence in ("the cat", "dog dog"):
    print(sentence, f"{prod(p[word] for word in sentence.split()):.2f}")
