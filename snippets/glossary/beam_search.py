"""beam search: decoding that goes on with the few likeliest beginnings at once, in place of one.

Confusion: It finds likelier texts than greedy decoding does; for stories the likeliest text is often a dull one.
See: greedy decoding, decoding, typical set
"""

first = {"a": 0.6, "b": 0.4}
then = {"a": {"x": 0.5, "y": 0.5}, "b": {"x": 0.9, "y": 0.1}}
for width in (1, 2):
    beam = sorted(first, key=first.get, reverse=True)[:width]
    texts = {a + b: first[a] * then[a][b] for a in beam for b in then[a]}
    best = max(texts, key=texts.get)
    print(f"beam of {width}: {best}, probability {texts[best]:.2f}")
