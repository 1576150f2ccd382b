"""policy gradient: raising the average reward by making drawn outputs likelier when their reward is above average.

Formula: $\\nabla \\mathrm{E}[r] = \\mathrm{E}\\left[(r(x) - b) \\, \\nabla \\log \\pi(x)\\right]$, for any baseline $b$, such as the mean reward
Confusion: The reward needs no gradient: only the policy is differentiated. The simplest form is called REINFORCE.
Forms: REINFORCE
See: policy, reward, gradient descent
"""

import numpy as np

reward, logits = np.array([0.0, 1.0, 2.0]), np.zeros(3)
for step in range(31):
    p = np.exp(logits) / np.exp(logits).sum()
    if step in (0, 10, 30):
        print(f"step {step:2}: {p.round(2).tolist()} reward {p @ reward:.2f}")
    logits += p * (reward - p @ reward)
