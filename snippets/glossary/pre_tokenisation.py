"""pre-tokenisation: the first cut of a text, by a fixed rule, whose borders no token crosses.

Confusion: It is written by a person, not learnt; what it separates, no merge can join.
Also: pre-tokenization
Forms: pre-tokenise
See: byte-pair encoding, tokenizer
"""

import re

text = "They're 12 cats, and 3 dogs."
pieces = re.findall(r"'\w+| ?[A-Za-z]+| ?[0-9]+| ?[^\w\s]+|\s+", text)
print(pieces)
print(len(pieces), "pieces; joined again:", "".join(pieces) == text)
