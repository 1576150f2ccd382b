"""stop token: a token that means the end: when the model draws it, the program stops asking.

Confusion: The model does not stop by itself; it gives this token a probability like any other. A length limit stops it, too.
Also: end-of-text token, end of text
Forms: stop tokens
See: token, chat template, decoding
"""

import random

random.seed(1)
after = {"it": ["rains", "<end>"], "rains": ["and", "<end>"], "and": ["it"]}
text = ["it"]
while text[-1] != "<end>" and len(text) < 20:
    text.append(random.choice(after[text[-1]]))
print(" ".join(text))
