"""alignment: making what a model does agree with what people intend: that it helps where it should, and does no harm.

Confusion: It is not the same as being able, nor as refusing: what refuses everything is safe and of no use.
Forms: aligned
See: post-training, RLHF, reward hacking
"""

intended = {"a recipe": "help", "a poem": "help", "a virus": "refuse"}
rules = {
    "always help": lambda wish: "help",
    "always refuse": lambda wish: "refuse",
    "refuse what is short": lambda wish: "refuse" if len(wish) < 8 else "help",
}
for name, rule in rules.items():
    agree = sum(rule(wish) == want for wish, want in intended.items())
    print(f"{name}: as intended in {agree} of {len(intended)}")
