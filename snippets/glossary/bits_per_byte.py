"""bits per byte: the negative log-likelihood of a text in bits, divided by its length in bytes.

Confusion: Per token or per character depends on what those are; bytes are the same for every model.
See: cross-entropy, perplexity, negative log-likelihood
"""

import math

text = "déjà vu"
per_letter = sum(-math.log2(1 / 30) for _ in text)  # 30 letters, all alike
size = len(text.encode())
print(f"{len(text)} characters, {size} bytes, {per_letter:.2f} bits")
print(f"{per_letter / len(text):.2f} bits per character")
print(f"{per_letter / size:.2f} bits per byte")
