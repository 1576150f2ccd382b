"""tool use: a language model writes a call in an agreed form; a program carries it out and puts the result into the text, to be read on.

Confusion: The model runs nothing: it writes text, and the program around it decides what to do with it.
Also: tool calling, function calling
Forms: tools
See: agent, chat template, interpreter
"""

import re

tools = {"multiply": lambda a, b: a * b}  # the program carries out these only
text = "There are <call>multiply 365 24</call> hours."  # what a model wrote
name, *numbers = re.search("<call>(.*)</call>", text)[1].split()
result = tools[name](*map(int, numbers))
print(re.sub("<call>.*</call>", str(result), text))
