"""Put the randomness under control

A model gives probabilities `p`. Return new probabilities in which each is raised to
the power 1 / temperature, made to sum to 1 again. Temperature 1 changes nothing, a
low one sharpens, a high one flattens. At temperature 0 return the limit: all the
probability on the most likely outcome. A negative temperature is an error.

Hint: `p ** (1 / temperature)`, divided by its sum, is right for the middle cases.
Hint: small probabilities to a large power become 0 all at once. Divide `p` by its
largest entry first.
Hint: temperature 0 is a case of its own: `np.argmax`. For a negative one, raise
`ValueError`.
"""

import numpy as np

FUNCTION = "temper"


# --8<-- [start:solution]
def temper(p, temperature):  # probabilities [n] -> probabilities [n]
    """The distribution at another temperature."""
    if temperature < 0:
        raise ValueError(f"temperature must be >= 0, got {temperature}")
    if temperature == 0:
        return np.eye(len(p))[np.argmax(p)]
    weights = (p / np.max(p)) ** (1 / temperature)
    return weights / weights.sum()


# --8<-- [end:solution]


def check(temper):
    """Raises AssertionError, with the case, unless the temperature acts as said."""
    cases = [
        ([0.2, 0.8], 1, [0.2, 0.8]),
        ([0.2, 0.8], 0.5, [0.0588, 0.9412]),
        ([0.1, 0.9], 2, [0.25, 0.75]),
        ([0.2, 0.3, 0.5], 0, [0, 0, 1]),
        ([0.5, 0.5, 0.0], 3, [0.5, 0.5, 0]),
        ([0.25, 0.26, 0.49], 0.001, [0, 0, 1]),
    ]
    for p, temperature, want in cases:
        with np.errstate(all="ignore"):
            got = np.asarray(temper(np.array(p), temperature))
        near = got.shape == (len(p),) and np.allclose(got, want, atol=1e-3)
        assert near, f"temper({p}, {temperature}) should be {want}, got {got!r}"
    try:
        got = temper(np.array([0.5, 0.5]), -1)
    except ValueError:
        return
    raise AssertionError(f"temper([0.5, 0.5], -1) should raise ValueError, got {got!r}")
