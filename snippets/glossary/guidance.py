"""guidance: moving each guess of a conditional model further away from the guess it makes without the condition.

Formula: $\\hat{x} + w\\,(\\hat{x} - \\hat{x}_{\\text{blank}})$
Confusion: It does not draw from the conditional distribution; it exaggerates it.
Also: classifier-free guidance
Forms: guided, guidance scale
See: class-conditional, flow matching
"""

told, blank = 3.0, 1.0  # a pixel's guess with the label, and without
for scale in (0, 0.5, 4):
    print("scale", scale, "gives", told + scale * (told - blank))
