"""By how much did it move?

`a` and `b` are two frames of one size, and b shows what a shows, moved: down by some
rows and right by some columns. The canvas is a ring, so what leaves on one side comes
back on the other. Return the two numbers `(down, right)`, each from 0 to one less than
the size. Frame b may be fainter than a, or a little noisy.

Hint: `np.roll(a, (down, right), axis=(0, 1))` moves a on the ring.
Hint: try every shift, and keep the one after which a looks most like b.
Hint: the sum of `moved * b` is largest where bright lies on bright. Noise hardly
matters to it, and faintness not at all.
"""

import numpy as np

FUNCTION = "displacement"


# --8<-- [start:solution]
def displacement(a, b):  # [H, W] twice -> (down, right)
    """The shift with the highest correlation."""
    best = {}
    for down in range(a.shape[0]):
        for right in range(a.shape[1]):
            moved = np.roll(a, (down, right), axis=(0, 1))
            best[down, right] = (moved * b).sum()
    return max(best, key=best.get)


# --8<-- [end:solution]


def check(displacement):
    """Raises AssertionError, with the case, unless every shift is found."""
    rng = np.random.default_rng(0)
    frames = [rng.random((6, 6)), rng.random((4, 7))]
    frames += [1.0 * (rng.random((6, 6)) < 0.4)]  # ink is 1, paper 0
    cases = [(0, 0, 1), (0, 1, 1), (2, 0, 1), (5, 4, 1), (3, 6, 1)]
    cases += [(1, 5, 0.3), (3, 2, 0.1)]  # the last number: how faint it is
    for frame in frames:
        for down, right, faint in cases:
            want = down % frame.shape[0], right % frame.shape[1]
            b = faint * np.roll(frame, want, (0, 1))
            b = b + 0.01 * faint * rng.normal(size=b.shape)
            got = np.asarray(displacement(frame.copy(), b))
            right_pair = got.shape == (2,) and (got == want).all()
            assert right_pair, (
                f"frames of {frame.shape[0]} x {frame.shape[1]}, b {faint} times "
                f"as bright: it should be {want}, got {got!r}"
            )
