"""policy: a rule that gives each possible action a probability; for a language model, each possible output.

Formula: $\\pi(x \\mid \\text{prompt})$
Confusion: It is not a second model beside the language model; it is that model, adjusted.
Forms: policies
See: reference policy, policy gradient, reward
"""

import numpy as np

rng, actions = np.random.default_rng(1), ["answer", "ask back", "refuse"]
policy = [0.7, 0.2, 0.1]
print("drawn:", *rng.choice(actions, size=5, p=policy))
print("most likely:", actions[int(np.argmax(policy))])
