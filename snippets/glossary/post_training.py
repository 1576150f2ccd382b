"""post-training: what is done to a trained language model to make it useful, such as fine-tuning on answers and raising a reward.

Confusion: How much of it teaches new skills, and how much only brings out what was there before, is an open question.
See: pre-training, supervised fine-tuning, RLHF
"""

before = {"Why is that?": 0.6, "Because it is cold.": 0.3, "Go away.": 0.1}
liking = {"Why is that?": 1, "Because it is cold.": 8, "Go away.": 0.5}
after = {text: p * liking[text] for text, p in before.items()}
for text in before:
    p = after[text] / sum(after.values())
    print(f"{text:20} {before[text]:.2f} -> {p:.2f}")
