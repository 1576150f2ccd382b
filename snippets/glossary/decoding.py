"""decoding: turning a model's next-token distributions into a text, one token at a time.

Confusion: The model does not decode; a rule outside it does, and you choose the rule.
Forms: decoding rule, decoding rules
See: greedy decoding, beam search, stop token, temperature
"""

import numpy as np

rng, p = np.random.default_rng(1), {"tea": 0.6, "coffee": 0.4}
print("take the likeliest:", [max(p, key=p.get) for _ in range(5)])
drawn = rng.choice(list(p), size=5, p=list(p.values()))
print("draw from them all:", drawn.tolist())
