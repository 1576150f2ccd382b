"""merge: in byte-pair encoding, a pair of tokens that is joined to one new token wherever it stands.

Confusion: Their order counts: what was learnt first is joined first, and may leave the next no pair.
Forms: merges
See: byte-pair encoding, token
"""


def cut(word, merges):
    text = "".join(f"<{letter}>" for letter in word)
    for a, b in merges:
        text = text.replace(f"<{a}><{b}>", f"<{a}{b}>")
    return text


print(cut("north", [("o", "r"), ("t", "h"), ("n", "or")]))
print(cut("north", [("r", "t"), ("o", "r"), ("t", "h")]))
