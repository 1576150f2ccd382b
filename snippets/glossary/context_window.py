"""context window: the last tokens that a model can see; what lies before them cannot change its answer.

Confusion: To be in the window is not to be used: a model can overlook what it sees.
Forms: context windows, window
See: prompt, conversation history, retrieval-augmented generation
"""

window = 4
text = "my name is Ines and I like rain".split()
for length in (4, 6, 8):
    seen = text[:length][-window:]
    print("sees", seen, "- knows the name:", "Ines" in seen)
