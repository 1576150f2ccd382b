"""verifiable reward: a reward that a program computes, such as 1 if the tests pass or the number is right, and 0 if not.

Confusion: It cannot be flattered like a reward model, but it can be gamed where the check is narrower than the wish.
Also: RLVR
Forms: verifiable rewards
See: reward, reward hacking, program synthesis
"""

tests = [((2, 3), 5), ((10, 1), 11)]
programs = [
    "lambda a, b: a + b",
    "lambda a, b: a * b",
    "lambda a, b: {2: 5, 10: 11}[a]",
]
for text in programs:
    reward = all(eval(text)(*given) == wanted for given, wanted in tests)
    print(f"reward {int(reward)}: {text}")
