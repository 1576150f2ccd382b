"""parallel corpus: a collection of texts, each with its translation, sentence by sentence.

Confusion: It says which sentences belong together, and not which words.
Also: bitext
Forms: parallel sentences
See: corpus, word alignment
"""

pairs = [("der Hund", "the dog"), ("der Mann", "the man"), ("ein Mann", "a man")]
with_man = [english for german, english in pairs if "Mann" in german]
shared = set.intersection(*(set(english.split()) for english in with_man))
print("sentences with Mann:", with_man)
print("all of them have:", shared)
