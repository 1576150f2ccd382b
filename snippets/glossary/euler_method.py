"""Euler's method: following a differential equation in small straight steps, each with the velocity at its start.

Formula: $x_{t+h} = x_t + h \\, v(x_t, t)$
Confusion: A network trained on straight lines does not make it exact: the paths of samples still curve.
Also: Euler method
Forms: Euler steps, Euler
See: ordinary differential equation, velocity field
"""

for steps in (1, 2, 4, 100):
    x = 1.0
    for _ in range(steps):  # dx/dt = -x; the truth at time 1 is 0.37
        x = x - x / steps
    print(f"{steps} steps: {x:.2f}")
