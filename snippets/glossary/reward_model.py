"""reward model: a model fitted to people's preferences that gives any output a number, its reward.

Confusion: It stands in for the raters. Where it was not fitted, it is a guess.
Forms: reward models
See: reward, Bradley-Terry model, reward hacking
"""

weights = {"because": 0.6, "please": 0.4, "just": -0.6}
answers = ["it just does", "because it is light", "please please please"]
for answer in answers:
    reward = sum(weights.get(word, 0) for word in answer.split())
    print(f"{reward:5.1f} {answer}")
