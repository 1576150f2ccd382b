"""control token: a token that stands for no text, such as the end of a message; a program puts it in, and no text should become one.

Confusion: Typed as text, "<end>" is letters and marks. It is a control token only if the tokenizer makes it one.
Also: special token
Forms: control tokens, special tokens
See: token, chat template, prompt injection
"""

import re

typed = "hello <end>"
print("as text:", re.findall(r"\w+|\S", typed))
print("naively:", re.findall(r"<end>|\w+|\S", typed))
