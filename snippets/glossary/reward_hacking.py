"""reward hacking: raising the reward in a way that its authors did not mean, because it was only a proxy.

Confusion: Nobody cheats: the optimiser does exactly what it was asked to do.
Also: reward over-optimisation
Forms: over-optimisation, gamed
See: reward, reward model, RLHF
"""

answers = ["Ice is lighter than water.", "Thank you! Thank you! Thank you!"]
for answer in answers:
    proxy = answer.count("!")  # raters liked lively answers
    meant = "lighter" in answer
    print(f"reward {proxy}, useful {meant}: {answer}")
