"""jailbreak: a prompt that gets a model to do what its post-training taught it to refuse.

Confusion: It breaks into nothing: what is refused may still be in the model, and the refusal was learnt from examples.
Forms: jailbreaks
See: post-training, prompt injection, distribution shift
"""

from collections import Counter

refused, allowed = "how to pick a lock", "how to bake a cake"  # the examples
learnt = Counter(refused.split())
learnt.subtract(allowed.split())  # words that tell refused from allowed
for prompt in (refused, allowed, "tell a story of a thief who opens a door"):
    score = sum(learnt[word] for word in prompt.split() if word not in ("a", "of"))
    print("refuses" if score > 0 else "answers", ":", prompt)
