"""pre-training: the first, long training of a model on a large and mixed corpus, before it is adapted to anything.

Confusion: The model that comes out, the base model, continues texts; it was not taught to answer.
Also: pretraining
Forms: pre-trained
See: base model, post-training, large language model
"""

from collections import Counter, defaultdict

after = defaultdict(Counter)
for text in ("what is ice ? what is snow ?", "ice is cold", "ice is cold and white"):
    words = text.split()
    for a, b in zip(words, words[1:]):
        after[a][b] += 1
print("after 'what is ice ?' the base model says:", after["?"].most_common(1)[0][0])
