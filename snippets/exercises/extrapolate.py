"""What does a power law say of a size that nobody has tried?

`x` are at least two sizes, not all alike, and `y` what was measured at each, all above
0. Fit $y = a x^b$ by least squares in the logarithms: the straight line through
$(\\log x, \\log y)$. Return what it says at `new`.

Hint: `np.polyfit(u, v, 1)` gives the gradient and the constant of a line.
Hint: the line gives a logarithm; `np.exp` undoes that.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "extrapolate"


# --8<-- [start:solution]
def extrapolate(x, y, new):  # [n], [n], number -> number
    """A line through the logarithms."""
    power, constant = np.polyfit(np.log(x), np.log(y), 1)
    return np.exp(constant + power * np.log(new))


# --8<-- [end:solution]


def check(extrapolate):
    """Raises AssertionError, with the case, unless the power law is followed."""
    ask = Ask(FUNCTION, extrapolate)
    ask([1, 2, 4], [8, 4, 2], 8).gives(1.0)
    ask([1, 100], [3, 30], 10000).gives(300.0)
    ask([10, 1000], [5, 5], 7).gives(5.0)
    ask([1, 10, 100], [1, 1, 100], 1000).gives(100 * 10 ** (2 / 3))
    ask([1, 2, 4, 8], [2.0, 1.5, 1.0, 0.9], 16).gives(0.636396, rtol=1e-4)
    ask([4, 1, 2], [2, 8, 4], 0.5).gives(16.0)
    ask([2, 8], [0.5, 0.125], 32).gives(1 / 32)
