"""reference policy: the model that a policy starts from and is kept near by a KL penalty; most often the fine-tuned one.

Confusion: It is not the base model, which is the pre-trained one, before any fine-tuning.
Also: reference model
See: policy, RLHF, KL divergence, pre-training
"""

import numpy as np

reference = np.array([0.7, 0.2, 0.1])
for policy in ([0.7, 0.2, 0.1], [0.5, 0.3, 0.2], [0.0, 0.0, 1.0]):
    p = np.array(policy)
    kl = (p[p > 0] * np.log(p[p > 0] / reference[p > 0])).sum()
    print(policy, f"is {kl:.2f} nats from the reference")
