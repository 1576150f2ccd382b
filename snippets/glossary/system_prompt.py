"""system prompt: instructions that the application puts before the conversation, at every turn.

Confusion: To the model it is text like the rest: it is followed because training made that likely.
Also: system message
See: prompt, chat template, conversation history
"""

system = "Answer in one word."
turns = [("user", "Is ice cold?"), ("assistant", "Yes."), ("user", "And snow?")]
for role, text in [("system", system), *turns]:
    print(f"<{role}> {text}")
