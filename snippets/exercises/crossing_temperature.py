"""At which temperature is a barrier crossed?

A Markov chain sits in a minimum of energy 0. To leave it, the chain has to pass a
point of energy `barrier`. At temperature T, a point of energy E is `exp(-E / T)` times
as likely as the minimum. Return the lowest temperature at which the top of the barrier
is at least `ratio` times as likely as the minimum. A barrier that is not above 0, or a
ratio outside 0 to 1 (both ends excluded), is an error.

Hint: you look for T with `exp(-barrier / T) = ratio`.
Hint: take the logarithm of both sides.
Hint: for the errors, raise `ValueError`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "crossing_temperature"


# --8<-- [start:solution]
def crossing_temperature(barrier, ratio):  # two numbers -> a temperature
    """The temperature at which the top of the barrier is no longer rare."""
    if not barrier > 0 or not 0 < ratio < 1:
        raise ValueError(f"barrier {barrier} or ratio {ratio} is out of range")
    return float(barrier / -np.log(ratio))


# --8<-- [end:solution]


def check(crossing_temperature):
    """Raises AssertionError, with the case, unless the temperature is right."""
    ask = Ask(FUNCTION, crossing_temperature)
    for barrier, ratio, want in [
        (1.0, np.exp(-1), 1),
        (7.0, np.exp(-1), 7),
        (6.6, 0.1, 2.866344),
        (2.0, 0.5, 2.885390),
        (0.5, 0.999, 499.75),
    ]:
        ask(barrier, float(ratio)).gives(want, rtol=1e-4)
    for barrier, ratio in [
        (0.0, 0.5),
        (-1.0, 0.5),
        (1.0, 0.0),
        (1.0, 1.0),
        (1.0, -0.5),
        (1.0, 2.0),
    ]:
        ask(barrier, ratio).raises()
