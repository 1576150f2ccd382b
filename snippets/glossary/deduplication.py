"""deduplication: keeping only one copy of what stands in training data more than once.

Confusion: Exact copies are easily found; the same text with a word changed is not one of them.
Forms: deduplicate, deduplicated
See: memorisation, contamination, corpus
"""

lines = ["Good morning", "good morning", "Good morning!", "Good night"]
print("exact copies out:", len(set(lines)), "left")
small = {line.lower().strip("!.") for line in lines}
print("capitals and marks ignored:", len(small), "left")
