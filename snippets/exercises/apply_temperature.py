"""Apply a temperature to probabilities

A model gives probabilities `p`. Return new probabilities in which each is raised to
the power 1 / temperature, normalised to sum to 1 again. Temperature 1 changes nothing,
a low one sharpens, a high one flattens, and what was impossible stays impossible. At
temperature 0 put all the probability on the most likely outcome, of equally likely
ones on the first. A negative temperature is an error.

Hint: `p ** (1 / temperature)`, divided by its sum, is right for the middle cases.
Hint: small probabilities to a large power become 0 all at once. Divide `p` by its
largest entry first.
Hint: temperature 0 is a case of its own: `np.argmax`. For a negative one, raise
`ValueError`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "apply_temperature"


# --8<-- [start:solution]
def apply_temperature(p, temperature):  # probabilities [n] -> probabilities [n]
    """The distribution at another temperature."""
    if temperature < 0:
        raise ValueError(f"temperature must be >= 0, got {temperature}")
    if temperature == 0:
        return np.eye(len(p))[np.argmax(p)]
    weights = (p / np.max(p)) ** (1 / temperature)
    return weights / weights.sum()


# --8<-- [end:solution]


def check(apply_temperature):
    """Raises AssertionError, with the case, unless the temperature acts as said."""
    ask = Ask(FUNCTION, apply_temperature)
    for p, temperature, want in [
        ([0.2, 0.8], 1, [0.2, 0.8]),
        ([0.2, 0.8], 0.5, [1 / 17, 16 / 17]),
        ([0.1, 0.9], 2, [0.25, 0.75]),
        ([0.2, 0.3, 0.5], 0, [0, 0, 1]),
        ([0.4, 0.4, 0.2], 0, [1, 0, 0]),
        ([0.5, 0.5, 0.0], 3, [0.5, 0.5, 0]),
        ([0.5, 0.5, 0.0], 10, [0.5, 0.5, 0]),
        ([0.25, 0.26, 0.49], 0.001, [0, 0, 1]),
        ([0.25, 0.25, 0.25, 0.25], 0.001, [0.25, 0.25, 0.25, 0.25]),
    ]:
        ask(np.array(p), temperature).gives(want)
    ask(np.array([0.5, 0.5]), -1).raises()
