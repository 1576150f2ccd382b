"""retrieval-augmented generation: looking up texts that fit the question and putting them into the prompt, so that the answer can rest on them.

Confusion: The model learns nothing by it, and may overlook or misread what it is given.
Also: RAG
Forms: retrieval
See: embedding, prompt, context window
"""

notes = [
    "the shop opens at nine",
    "the bridge is closed on sunday",
    "tea costs two coins",
]
question = "when is the bridge closed"
alike = lambda note: len(set(note.split()) & set(question.split()) - {"the", "is"})
best = max(notes, key=alike)
print(f"Note: {best}.\nQuestion: {question}?")
