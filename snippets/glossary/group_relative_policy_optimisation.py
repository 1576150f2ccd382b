"""group relative policy optimisation: a policy gradient in which each answer is measured against the other answers to the same prompt.

Formula: $A_i = (r_i - \\mathrm{mean}(r)) / \\mathrm{std}(r)$
Confusion: A prompt that all answers get right, or all wrong, teaches nothing: there is no difference in the group.
Also: GRPO
See: policy gradient, proximal policy optimisation, verifiable reward
"""

import numpy as np

for rewards in ([1, 0, 0, 0], [1, 1, 0, 0], [1, 1, 1, 1]):  # of four answers
    r = np.array(rewards)
    print(rewards, "->", ((r - r.mean()) / (r.std() + 1e-6)).round(2).tolist())
