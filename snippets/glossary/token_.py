"""token: one of the pieces into which a text is cut for a model: a word, a part of a word, or a mark.

Confusion: Tokens are not words; a rare word may take several.
Forms: tokens
See: vocabulary, n-gram
"""

import re

text = "Don't stop, robot!"
tokens = re.findall(r"[\w']+|[^\w\s]", text)
print(tokens)
print(len(text.split()), "words,", len(tokens), "tokens")
