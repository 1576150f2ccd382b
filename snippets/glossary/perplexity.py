"""perplexity: the cross-entropy as a number of choices: how many equally likely outcomes would be as hard to guess.

Formula: $2^{H}$, with the cross-entropy $H$ in bits per token
Confusion: Perplexities compare only over the same text cut into the same tokens.
Forms: perplexities
See: cross-entropy, bits per byte
"""

import math

fair_die = [1 / 6] * 4  # what a model gave to each of four outcomes
loaded = [0.5, 0.25, 0.5, 0.125]
for p in (fair_die, loaded):
    bits = -sum(math.log2(x) for x in p) / len(p)
    print(f"{bits:.2f} bits per outcome, perplexity {2**bits:.2f}")
