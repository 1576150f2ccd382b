"""greedy decoding: always taking the most likely next token; it draws nothing.

Confusion: The likeliest token at each step need not give the likeliest text.
Forms: greedy
See: beam search, sample, temperature
"""

first = {"a": 0.6, "b": 0.4}
then = {"a": {"x": 0.5, "y": 0.5}, "b": {"x": 0.9, "y": 0.1}}
best = max(first, key=first.get)
print("greedy begins with", best)
texts = {a + b: first[a] * then[a][b] for a in first for b in then[a]}
print("the likeliest text is", max(texts, key=texts.get))
