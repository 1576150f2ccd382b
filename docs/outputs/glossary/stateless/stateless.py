"""stateless: keeping nothing from one call to the next; the answer depends on the input alone.

Confusion: A chatbot seems to remember; its application passes the history again.
See: conversation history, context window
"""


def model(history):
    return "Ines" if "I am Ines." in history else "I do not know."


print(model(["I am Ines.", "Who am I?"]))
print(model(["Who am I?"]))
