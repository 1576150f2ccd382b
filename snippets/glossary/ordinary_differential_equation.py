"""ordinary differential equation: an equation that gives the speed of change for the state of now; a start then settles the whole way.

Formula: $\\frac{dx}{dt} = v(x, t), \\quad x(0) = x_0$
Confusion: Nothing is random in it: the same start always ends at the same place.
Also: ODE, differential equation
Forms: ODEs
See: velocity field, Euler's method
"""

import math

x, steps = 1.0, 1000
for _ in range(steps):  # dx/dt = x, in a thousand small steps
    x += x / steps
print(f"in steps {x:.2f}, exactly e = {math.e:.2f}")
