"""Invert a coupling layer

A coupling layer takes a pair of numbers. It keeps the first, a, and turns the second,
b, into b exp(s(a)) + m(a). You are given what came out, and the functions s and m,
which may be anything and are never inverted themselves. Return two things: the pair
`(a, b)` that went in, and the log of the factor by which going back stretches lengths
along b.

Hint: a came through unchanged, so s(a) and m(a) can be had again.
Hint: solve out = b exp(s) + m for b.
Hint: forwards, lengths along b are multiplied by exp(s). What is the log of the factor
for the way back?
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "invert_coupling"


# --8<-- [start:solution]
def invert_coupling(a, out, s, m):  # two numbers, two functions -> (a, b), log factor
    """The layer, backwards."""
    b = (out - m(a)) * np.exp(-s(a))
    return (a, b), -s(a)


# --8<-- [end:solution]


def check(invert_coupling):
    """Raises AssertionError, with the case, unless the layer is inverted."""
    ask = Ask(FUNCTION, invert_coupling)
    for a, b, s, m in [
        (2.0, 3.0, lambda a: 0.0, lambda a: 1.0),
        (1.0, -4.0, lambda a: np.log(2), lambda a: 0.0),
        (-1.5, 0.25, lambda a: np.sin(a), lambda a: a**2),
        (0.0, 5.0, lambda a: -3.0, lambda a: abs(a) - 7),
    ]:
        out = float(b * np.exp(s(a)) + m(a))
        told = f"a = {a}, out = {out:.3g}, s(a) = {s(a):.3g}, m(a) = {m(a):.3g}: it"
        ask(a, out, s, m, told=told).gives(((a, b), -s(a)))
