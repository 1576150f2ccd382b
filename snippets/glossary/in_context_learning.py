"""in-context learning: doing a new task from examples in the prompt, with no change of any parameter.

Confusion: Nothing is learnt for good: without the examples in the prompt, the next call knows nothing of them.
Also: few-shot learning
Forms: few-shot prompting, few-shot
See: prompt, induction head, context window
"""

prompt = "cat -> CAT ; dog -> DOG ; fox ->".split()
shown = {prompt[i - 1]: prompt[i + 1] for i, w in enumerate(prompt[:-1]) if w == "->"}
rules = {"upper": str.upper, "reversed": lambda w: w[::-1], "same": str}
for name, rule in rules.items():  # nothing is trained: the prompt picks a rule
    if all(rule(a) == b for a, b in shown.items()):
        print("the rule is", name, "so: fox ->", rule("fox"))
