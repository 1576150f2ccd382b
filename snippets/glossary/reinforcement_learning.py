"""reinforcement learning: learning from rewards which actions to take, by trying them, where nobody shows the right one.

Confusion: It learns from its own actions only: what it never tries, it learns nothing about.
Forms: reinforcement
See: reward, policy, policy gradient, RLHF
"""

import random

random.seed(0)
wins = {"left": 0.3, "middle": 0.5, "right": 0.7}  # three levers; nobody tells it
tried, won = dict.fromkeys(wins, 0), dict.fromkeys(wins, 0)
for _ in range(2000):
    best = max(wins, key=lambda lever: won[lever] / max(1, tried[lever]))
    lever = random.choice(list(wins)) if random.random() < 0.1 else best
    tried[lever] += 1
    won[lever] += random.random() < wins[lever]
print(tried)
