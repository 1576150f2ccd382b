"""byte-pair encoding: a way to learn tokens: join the commonest pair of neighbours to a new token, again and again.

Confusion: It knows nothing of words or grammar; it counts.
Also: BPE
See: merge, tokenizer, pre-tokenisation
"""

from collections import Counter
from itertools import pairwise

text = "".join(f"<{letter}>" for letter in "banana_bandana")
for _ in range(3):
    tokens = text[1:-1].split("><")
    (a, b), n = Counter(pairwise(tokens)).most_common(1)[0]
    text = text.replace(f"<{a}><{b}>", f"<{a}{b}>")
    print(f"{n} times {a}+{b}: {text}")
