"""assistant: a system that answers: a post-trained language model, and a program that passes it the conversation.

Confusion: The model alone keeps nothing between turns; the program sends the history each time.
Also: chatbot
Forms: assistants, chatbots
See: post-training, language model, prompt
"""


def model(prompt):  # stands for a model: it sees the prompt and no more
    return "You said tea." if "tea" in prompt else "I do not know."


history = "I like tea. "
print("with the history:   ", model(history + "What do I like?"))
print("without the history:", model("What do I like?"))
