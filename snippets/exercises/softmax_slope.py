"""Work out one gradient yourself

The loss of a prediction is `-log softmax(z)[target]`: the surprise at what came. Return
its slope in each of the logits `z`. The result is short and has a meaning: the
probabilities the model gave, minus the ones it should have given. The logits can be
large.

Hint: let p = softmax(z). The slope of -z[target] is -1 in z[target] and 0 elsewhere.
Hint: the slope of log(sum of exp(z)) in z[i] is p[i].
Hint: so it is p, with 1 taken from p[target]. Take the maximum from z before `exp`.
"""

import numpy as np

FUNCTION = "softmax_slope"


# --8<-- [start:solution]
def softmax_slope(z, target):  # logits [n], a number -> slopes [n]
    """The gradient of -log softmax(z)[target]."""
    p = np.exp(z - np.max(z))
    p /= p.sum()
    p[target] -= 1
    return p


# --8<-- [end:solution]


def check(softmax_slope):
    """Raises AssertionError, with the case, unless the slopes are right."""
    n = np.log(3)
    cases = [
        ([0.0, 0.0], 0, [-0.5, 0.5]),
        ([n, 0.0], 0, [-0.25, 0.25]),
        ([n, 0.0], 1, [0.75, -0.75]),
        ([0.0, 0.0, 0.0, n], 3, [1 / 6, 1 / 6, 1 / 6, -1 / 2]),
        ([1000.0, 1000.0 + n], 0, [-0.75, 0.75]),
    ]
    for z, target, want in cases:
        with np.errstate(all="ignore"):
            got = np.asarray(softmax_slope(np.array(z), target))
        near = got.shape == (len(z),) and np.allclose(got, want, atol=1e-9)
        assert near, f"softmax_slope({z}, {target}) should be {want}, got {got!r}"
