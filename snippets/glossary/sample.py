"""sample: one thing drawn from a distribution, so that probable things come up often.

Confusion: In statistics a sample is the whole set that was drawn; here it is one draw.
Forms: samples, sampling, sampled, sampler, draw, draws
See: ancestral sampling, rejection sampling, random seed
"""

import numpy as np

rng = np.random.default_rng(0)
words, p = ["rain", "sun", "snow"], [0.5, 0.4, 0.1]
drawn = rng.choice(words, size=1000, p=p)
for word in words:
    print(word, np.mean(drawn == word).round(2))
