"""chat template: the fixed form in which a conversation is written out as one text for a model.

Confusion: The model sees one text, not people; the roles are tokens like any other.
See: prompt, system prompt, token
"""

chat = [("user", "Why is the sky blue?"), ("assistant", "")]
text = "\n".join(f"<|im_start|>{role}\n{words}" for role, words in chat)
print(text)
