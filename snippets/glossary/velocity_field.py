"""velocity field: a rule that says, for every place and time, which way to go from there and how fast.

Formula: $v(x, t) = \\frac{dx}{dt}$
Confusion: The field belongs to places, not to points: two points at one place and time go the same way.
Forms: velocity fields, velocity
See: ordinary differential equation, flow matching
"""


def v(x, t):
    return 1 - x  # towards 1, ever more slowly


for x in (-1.0, 0.0, 1.0, 3.0):
    print(f"at {x} go at speed {v(x, 0.5)}")
