"""Work out the gradient of the cross-entropy

The loss of a prediction is `-log softmax(z)[target]`: the surprisal of the token that
came. Return its gradient: the derivative with respect to each of the logits `z`. The
result is short and has a meaning: the probabilities the model gave, minus the ones it
should have given. The logits can be large.

Hint: let p = softmax(z). The derivative of -z[target] is -1 for z[target] and 0 for all
others.
Hint: the derivative of log(sum of exp(z)) with respect to z[i] is p[i].
Hint: so it is p, with 1 taken from p[target]. Take the maximum from z before `exp`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "cross_entropy_gradient"


# --8<-- [start:solution]
def cross_entropy_gradient(z, target):  # logits [n], a number -> gradient [n]
    """The gradient of -log softmax(z)[target]."""
    p = np.exp(z - np.max(z))
    p /= p.sum()
    p[target] -= 1
    return p


# --8<-- [end:solution]


def check(cross_entropy_gradient):
    """Raises AssertionError, with the case, unless the gradient is right."""
    ask = Ask(FUNCTION, cross_entropy_gradient)
    n = np.log(3)
    less = 1 / (1 + np.e)  # beside one that is e times as likely
    for z, target, want in [
        ([0.0, 0.0], 0, [-0.5, 0.5]),
        ([n, 0.0], 0, [-0.25, 0.25]),
        ([n, 0.0], 1, [0.75, -0.75]),
        ([0.0, 0.0, 0.0, n], 3, [1 / 6, 1 / 6, 1 / 6, -1 / 2]),
        ([1000.0, 1001.0], 0, [less - 1, 1 - less]),
        ([-1000.0, -1000.0], 1, [0.5, -0.5]),
        ([0.0, 2000.0], 0, [-1, 1]),
    ]:
        ask(np.array(z), target).gives(want)
