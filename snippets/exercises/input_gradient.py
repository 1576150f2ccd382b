"""The gradient of a discriminator with respect to its input

A small discriminator gives each point x one number: h = x @ w1 + b1, then a leaky
ReLU, which multiplies every entry of h below 0 by `leak`, then the product with the
vector w2, summed. Return the gradient of that number with respect to x, for each row
of x: an array of the same shape as x. A gradient penalty is the mean squared length of
these rows.

Hint: the derivative of the leaky ReLU is 1 where h > 0, elsewhere it is `leak`.
Hint: for one row the gradient is w1 @ (derivative * w2): the matrices in reverse order.
Hint: each row has derivatives of its own, so let them have the shape [n, k], and use
w1.T.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "input_gradient"


# --8<-- [start:solution]
def input_gradient(x, w1, b1, w2, leak):  # [n, d], [d, k], [k], [k] -> [n, d]
    """The chain rule: through w2, the leaky ReLU, and w1."""
    derivative = np.where(x @ w1 + b1 > 0, 1.0, leak)
    return (derivative * w2) @ w1.T


# --8<-- [end:solution]


def check(input_gradient):
    """Raises AssertionError, with the case, unless the gradients are right."""
    ask = Ask(FUNCTION, input_gradient)
    one, zero = np.array([[2.0]]), np.zeros(1)
    three = np.array([3.0])
    ask(np.array([[1.0]]), one, zero, three, 0.2).gives([[6.0]])
    ask(np.array([[-1.0]]), one, zero, three, 0.2).gives([[1.2]])
    ask(np.array([[-1.0]]), one, np.array([5.0]), three, 0.2).gives([[6.0]])
    w1 = np.array([[2.0, -1.0, 0.5], [0.0, 3.0, 1.0]])
    w2 = np.array([1.0, 0.5, -2.0])
    x = np.array([[1.0, -1.0], [-1.0, 1.0]])
    ask(x, w1, np.zeros(3), w2, 0.0).gives([[2, 0], [-1.5, -0.5]])
    b1 = np.array([0.0, 5.0, 0.0])
    ask(x[:1], w1, b1, w2, 0.1).gives([[1.4, 1.3]])
    x = np.array([[2.0, 0.5]])
    ask(x, w1, np.zeros(3), w2, 0.5).gives([[0.75, -1.25]])
