"""prompt: the beginning that a model is given to continue.

Confusion: To the model it is no order but text; it draws what would follow such text.
Forms: prompts
See: system prompt, in-context learning, token
"""

following = {"thank": "you", "you": "very", "very": "much", "good": "night"}
for prompt in ("thank", "good"):
    text = [prompt]
    while text[-1] in following:
        text.append(following[text[-1]])
    print(prompt, "->", " ".join(text))
