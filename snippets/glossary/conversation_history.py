"""conversation history: the turns so far, which the application passes to the model again at every turn.

Confusion: The application keeps it, not the model; a turn left out was never said.
Forms: history
See: context window, stateless, system prompt
"""

history = []
for said, answer in [("I am Ines.", "Hello!"), ("Who am I?", "Ines.")]:
    history.append("you: " + said)
    print("passed:", history)
    history.append("model: " + answer)
