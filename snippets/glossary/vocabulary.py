"""vocabulary: the fixed list of tokens that a model knows, each with its number.

Confusion: It is no dictionary: it has numbers, not meanings.
Forms: vocabularies
See: token
"""

text = "the cat saw the dog and the dog saw the cat".split()
vocabulary = {word: i for i, word in enumerate(sorted(set(text)))}
print(vocabulary)
print([vocabulary[word] for word in text[:4]])
