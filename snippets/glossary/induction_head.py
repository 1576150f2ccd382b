"""induction head: an attention head that looks for what came after the last occurrence of the present token, and copies it.

Confusion: It knows no words: it continues any repetition, also of tokens it never saw together in training.
Forms: induction heads
See: attention, in-context learning
"""

text = "the robot sang and the".split()
now = text[-1]
scores = [before == now for before in text[:-1]]  # whose predecessor is like me?
at = max(i for i, found in enumerate(scores) if found)
print(f"{now!r} stood at {at}; after it came {text[at + 1]!r}")
