"""corpus: a collection of texts that a model is fitted to or judged on.

Confusion: A model speaks for its corpus, not for a language: what is not in it is unlikely to it.
Forms: corpora
See: held-out data, training
"""

corpus = ["the sea is grey", "the sea is calm", "the tea is hot"]
words = " ".join(corpus).split()
print(f"{len(corpus)} texts, {len(words)} words, {len(set(words))} different")
for word in ("sea", "tea", "key"):
    print(f"{word}: {words.count(word)} times")
