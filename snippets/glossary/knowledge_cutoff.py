"""knowledge cutoff: the date from which on nothing was in a model's training data.

Confusion: The model does not know its own: texts of the last months before it are few, and what came later may stand in its prompt.
Forms: training cutoff
See: pre-training, retrieval-augmented generation, hallucination
"""

texts = {2022: "the mayor is Ada", 2023: "the mayor is Ada", 2024: "the mayor is Bo"}
for cutoff in (2023, 2024):
    read = [text for year, text in texts.items() if year <= cutoff]
    names = [text.split()[-1] for text in read]
    print(f"cutoff {cutoff}: says {max(set(names), key=names.count)}")
print("the commonest in what was read, not the latest")
