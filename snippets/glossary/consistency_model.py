"""consistency model: a network trained to jump from any point on a path of the probability-flow ODE to the path's end, in one step.

Formula: $f(x_t, t) = f(x_s, s)$ for any two points of one path
Confusion: It takes no large step along the path: it was trained so that neighbours on a path agree about where it ends.
Forms: consistency models
See: ordinary differential equation, distillation, diffusion model
"""

import math

end = lambda x, t: x * math.exp(-(1 - t))  # of dx/dt = -x, at time 1
x, h = 2.0, 0.001
for step in range(1001):  # along the path, in small steps
    if step % 250 == 0:
        print(f"at time {step * h:.2f}: x = {x:.2f}, end {end(x, step * h):.2f}")
    x -= h * x
