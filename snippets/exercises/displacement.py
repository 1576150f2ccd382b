"""By how much did it move?

`a` and `b` are two frames of one size, and b shows what a shows, moved: down by some
rows and right by some columns. The canvas wraps around: what leaves on one side comes
back on the other. Return the two numbers `(down, right)`, each from 0 to one less than
the size. Frame b may be fainter than a, or a little noisy.

Hint: `np.roll(a, (down, right), axis=(0, 1))` moves a, and wraps around.
Hint: try every displacement, and keep the one after which a looks most like b.
Hint: the sum of `moved * b`, their cross-correlation, is largest where bright lies on
bright. Noise hardly matters to it, and faintness not at all.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "displacement"


# --8<-- [start:solution]
def displacement(a, b):  # [H, W] twice -> (down, right)
    """The displacement with the highest cross-correlation."""
    best = {}
    for down in range(a.shape[0]):
        for right in range(a.shape[1]):
            moved = np.roll(a, (down, right), axis=(0, 1))
            best[down, right] = (moved * b).sum()
    return max(best, key=best.get)


# --8<-- [end:solution]


def check(displacement):
    """Raises AssertionError, with the case, unless every displacement is found."""
    ask = Ask(FUNCTION, displacement)
    rng = np.random.default_rng(0)
    frames = [rng.random((6, 6)), rng.random((4, 7)), rng.random((7, 4))]
    frames += [1.0 * (rng.random((6, 6)) < 0.4)]  # ink is 1, paper 0
    cases = [(0, 0, 1), (0, 1, 1), (2, 0, 1), (5, 4, 1), (3, 6, 1)]
    cases += [(1, 5, 0.3), (3, 2, 0.1)]  # the last number: how faint it is
    for frame in frames:
        height, width = frame.shape
        for down, right, faint in cases:
            want = down % height, right % width
            b = faint * np.roll(frame, want, (0, 1))
            b = b + 0.01 * faint * rng.normal(size=b.shape)
            told = f"frames of {height} x {width}, b {faint} times as bright: it"
            ask(frame, b, told=told).gives(want)
