"""surprisal: how unexpected an outcome is: the logarithm of one over its probability, in bits.

Formula: $-\\log_2 p(x)$
Confusion: It is not probability upside down: half as likely is one bit more.
Also: surprise, information content
See: entropy, cross-entropy, typical set
"""

from math import log2

for p in (1, 0.5, 0.25, 0.001):
    print(f"p = {p}: {-log2(p) + 0:.1f} bits")
