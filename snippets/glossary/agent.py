"""agent: a language model in a loop with tools: it acts, reads what came of it, and goes on until the task is done or a limit is reached.

Confusion: Errors of the steps multiply: right in 95 of 100 steps is right in 36 of 100 tasks of twenty steps, if nothing is noticed and mended.
Forms: agents
See: tool use, assistant, prompt injection
"""

low, high = 1, 100  # what is known so far
world = lambda guess: "higher" if guess < 42 else "lower" if guess > 42 else "found"
for step in range(1, 11):  # a limit
    guess = (low + high) // 2  # stands for a model that reads all answers so far
    answer = world(guess)
    if answer == "found":
        print(f"found {guess} after {step} steps")
        break
    low, high = (guess + 1, high) if answer == "higher" else (low, guess - 1)
