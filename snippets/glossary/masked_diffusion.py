"""masked diffusion: diffusion of tokens whose noise is a mask: a model learns to fill in tokens that were hidden at random, a few at a time.

Confusion: Tokens that are filled in at the same step are drawn apart, so they may not go together.
Also: masked discrete diffusion
Forms: discrete diffusion
See: diffusion model, autoregressive model, token
"""

import random

random.seed(0)
texts = ["red rose", "blue sky"]  # all that there is, as likely as each other
first, second = zip(*map(str.split, texts))
at_once = [f"{random.choice(first)} {random.choice(second)}" for _ in range(1000)]
in_turn = [next(t for t in texts if w in t) for w in random.choices(first, k=1000)]
for name, made in (("both at once", at_once), ("one at a time", in_turn)):
    print(f"{name}: {sum(t in texts for t in made) / 1000:.2f} are texts")
