"""direct preference optimisation: fitting a policy to preferences directly: the reward is read off its log-probabilities beside a reference's.

Formula: $-\\log \\sigma \\left( \\beta \\log \\frac{\\pi(a)}{\\pi_{\\text{ref}}(a)} - \\beta \\log \\frac{\\pi(b)}{\\pi_{\\text{ref}}(b)} \\right)$, if $a$ was preferred to $b$
Confusion: It trains no reward model, and draws no samples; it still optimises the same objective as RLHF.
Also: DPO
See: RLHF, preference, reference policy, Bradley-Terry model
"""

import numpy as np

reference, beta = np.log([0.5, 0.3, 0.2]), 1.0
theta = reference.copy()  # answer 2 was preferred to answer 0
for _ in range(50):
    margin = beta * ((theta - reference)[2] - (theta - reference)[0])
    push = beta / (1 + np.exp(margin))  # of -log sigmoid(margin)
    theta += 0.5 * push * np.array([-1, 0, 1])
print((np.exp(theta) / np.exp(theta).sum()).round(2).tolist())
