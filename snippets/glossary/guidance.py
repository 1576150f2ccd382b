"""guidance: moving each prediction of a conditional model further away from the one that it makes without the condition.

Formula: $\\hat{x}_{\\text{cond}} + w\\,(\\hat{x}_{\\text{cond}} - \\hat{x}_{\\text{uncond}})$
Confusion: It exaggerates the conditional distribution. Scale 0 is no guidance here; programs that count otherwise call it 1.
Also: classifier-free guidance, CFG
Forms: guided, guidance scale
See: class-conditional, classifier guidance, flow matching
"""

cond, uncond = 3.0, 1.0  # a pixel predicted with the label, and without
for scale in (0, 0.5, 4):
    print("scale", scale, "gives", cond + scale * (cond - uncond))
