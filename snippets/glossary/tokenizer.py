"""tokenizer: the program that cuts a text into tokens, turns them into ids, and ids back into text.

Confusion: It is trained before the model and apart from it; the ids of one mean nothing to another.
Forms: tokenizers, tokenize
See: token, vocabulary, byte-pair encoding
"""

vocabulary = ["un", "happy", "cat", "s", "i", "ly", "happ", " "]
text, ids = "cats unhappily", []
while text:
    token = max((t for t in vocabulary if text.startswith(t)), key=len)
    ids.append(vocabulary.index(token))
    text = text[len(token) :]
print(ids)
print("|".join(vocabulary[i] for i in ids))
