"""coupling layer: a step that leaves one half of the numbers alone and lets it say how to scale and move the other half.

Formula: $y_1 = x_1, \\; y_2 = x_2 \\, e^{s(x_1)} + m(x_1)$
Confusion: The network inside is never undone; it is asked the same question again.
Forms: coupling layers, coupling
See: normalizing flow, log-determinant
"""

import math

s, m = math.sin, math.cosh  # any functions will do
x1, x2 = 0.8, -2.0
y1, y2 = x1, x2 * math.exp(s(x1)) + m(x1)
back = y1, (y2 - m(y1)) * math.exp(-s(y1))
print(f"there {y1:.2f} {y2:.2f}")
print(f"back  {back[0]:.2f} {back[1]:.2f}")
