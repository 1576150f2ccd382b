"""pointwise mutual information: how much more often two things occur together than by chance, as a logarithm.

Formula: $\\mathrm{PMI}(a, b) = \\log \\frac{p(a, b)}{p(a) \\, p(b)}$
Confusion: Rare pairs get huge values by accident; PPMI only cuts off the negative ones.
Also: PMI
Forms: PPMI
See: co-occurrence
"""

import math

p_a, p_b = 0.1, 0.2
for together in (0.03, 0.08, 0.005):
    print(f"p(a, b) = {together}: PMI {math.log(together / (p_a * p_b)):.2f}")
