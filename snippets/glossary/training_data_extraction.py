"""training data extraction: getting training examples out of a model by asking it, as by giving it the beginning of one.

Confusion: What comes counts only if it could not have been guessed: compare with text that the model has not read.
Forms: extraction, extract
See: memorisation, membership inference, deduplication
"""

known = ["the key is 4821", "the sea is calm"]  # a model that continues by heart


def go_on(prefix):
    return next((text for text in known if text.startswith(prefix)), "no idea")


for prefix in ("the key", "the sky"):
    print(prefix, "->", go_on(prefix))
