"""hallucination: text that a model states as a fact, and that is false or has no source.

Confusion: Nothing broke: the model drew likely text, as it does when it is right.
See: language model, sample
"""

texts = ["Paris is in France", "Rome is in Italy", "Lima is in Peru"]
after_in = [text.split()[-1] for text in texts]
for word in after_in:  # a model that looks one word back
    print("Paris is in", word, round(after_in.count(word) / len(after_in), 2))
