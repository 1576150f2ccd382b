"""RLHF: reinforcement learning from human feedback: a reward fitted to preferences, then a policy adjusted to raise it.

Formula: $\\max_\\pi \\; \\mathrm{E}_\\pi[r(x)] - \\beta \\, \\mathrm{KL}(\\pi \\| \\pi_{\\text{ref}})$
Confusion: People compare samples beforehand; in training the reward model alone scores.
Also: reinforcement learning from human feedback
See: preference, reward model, reference policy, policy gradient
"""

import numpy as np

reference, reward = np.array([0.6, 0.3, 0.1]), np.array([0.0, 1.0, 2.0])
for beta in (100, 1, 0.3):
    p = reference * np.exp(reward / beta)
    p /= p.sum()
    print(f"beta {beta:3}: {p.round(2).tolist()} reward {p @ reward:.2f}")
