"""base model: the model that pre-training leaves, before any fine-tuning: it continues texts.

Confusion: In post-training the model that a policy is kept near is the reference policy, most often not this one.
Also: foundation model
Forms: base models
See: pre-training, supervised fine-tuning, reference policy
"""

from collections import Counter

read = ["what is ice ? what is snow ?", "what is rain ? what is fog ?", "ice is cold"]
after = Counter(b for t in read for a, b in zip(t.split(), t.split()[1:]) if a == "?")
print(
    "what is ice ? ->", after.most_common(1)[0][0], "...: a list of questions goes on"
)
