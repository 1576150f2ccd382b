"""mixture of experts: a layer of several networks, the experts, of which a router picks a few for each token.

Formula: $\\sum_{i \\in \\text{top } k} g_i(x) \\, f_i(x)$
Confusion: All its parameters must be stored, though each token uses few; and no expert need have a subject that people would name.
Also: MoE
Forms: experts, router
See: transformer, multilayer perceptron, parameter
"""

import numpy as np

rng = np.random.default_rng(0)
experts, x = rng.normal(size=(8, 16, 16)), rng.normal(size=16)
scores = x @ rng.normal(size=(16, 8))  # of the router, one for each expert
best = scores.argsort()[-2:]
gate = np.exp(scores[best]) / np.exp(scores[best]).sum()
y = sum(g * (x @ experts[i]) for g, i in zip(gate, best))
print(f"{experts.size} numbers, {experts[best].size} used for this token ->", y.shape)
