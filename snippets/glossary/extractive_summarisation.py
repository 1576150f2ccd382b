"""extractive summarisation: a summary made of sentences of the text itself, chosen and left as they are.

Confusion: It can make nothing up, and still mislead, by what it leaves out.
Forms: extractive, extractive summary
See: PageRank, ROUGE, hallucination
"""

text = ["The bridge is closed.", "A cable of the bridge is rusty.", "Rust is red."]
bags = [set(sentence.lower().strip(".").split()) for sentence in text]
shared = [sum(len(bag & other) for other in bags) - len(bag) for bag in bags]
for sentence, count in zip(text, shared):
    print(f"{count} words shared: {sentence}")
print("summary:", text[shared.index(max(shared))])
