"""Undo a coupling layer

A coupling layer takes a pair of numbers. It keeps the first, a, and turns the second,
b, into b exp(s(a)) + m(a). You are given what came out, and the functions s and m,
which may be anything and are never undone themselves. Return the pair that went in,
and the log of the factor by which going back stretches lengths along b.

Hint: a came through unchanged, so s(a) and m(a) can be had again.
Hint: solve out = b exp(s) + m for b.
Hint: forwards, lengths along b are multiplied by exp(s). What is the log of the factor
for the way back?
"""

import numpy as np

FUNCTION = "undo"


# --8<-- [start:solution]
def undo(a, out, s, m):  # two numbers, two functions -> (a, b), log factor
    """The layer, backwards."""
    return (a, (out - m(a)) * np.exp(-s(a))), -s(a)


# --8<-- [end:solution]


def check(undo):
    """Raises AssertionError, with the case, unless the layer is undone."""
    cases = [
        (2.0, 3.0, lambda a: 0.0, lambda a: 1.0),
        (1.0, -4.0, lambda a: np.log(2), lambda a: 0.0),
        (-1.5, 0.25, lambda a: np.sin(a), lambda a: a**2),
        (0.0, 5.0, lambda a: -3.0, lambda a: abs(a) - 7),
    ]
    for a, b, s, m in cases:
        out = b * np.exp(s(a)) + m(a)
        got = undo(a, out, s, m)
        right = isinstance(got, tuple) and len(got) == 2
        right = right and isinstance(got[0], tuple) and len(got[0]) == 2
        right = right and all(
            isinstance(v, float | int) and abs(v - want) < 1e-9
            for v, want in zip((*got[0], got[1]), (a, b, -s(a)), strict=True)
        )
        assert right, (
            f"a = {a}, out = {out:.3g}, s(a) = {s(a):.3g}, m(a) = {m(a):.3g}: "
            f"should be (({a}, {b}), {-s(a):.3g}), got {got!r}"
        )
