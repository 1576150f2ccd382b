"""Unpack four-bit weights

A block of 32 weights is stored as two numbers and 16 bytes. Each byte holds two whole
numbers from 0 to 15: its low half (`byte & 15`) and its high half (`byte >> 4`). The
low halves are the first 16 weights, in order, the high halves are the other 16. A
weight is `scale` times its whole number, plus `least`. Return the weights of a block of
`packed` bytes, any number of them, as an array twice as long.

Hint: `packed & 15` and `packed >> 4` work on a whole array of bytes at once.
Hint: all the low halves come first: `np.concatenate`, not one byte after the other.
Hint: multiply by `scale`, then add `least`, which is often negative.
"""

import numpy as np

FUNCTION = "unpack_block"


# --8<-- [start:solution]
def unpack_block(scale, least, packed):  # bytes, uint8 [n] -> weights [2 n]
    """The weights of one block: low halves, then high halves."""
    if packed.dtype != np.uint8:
        raise ValueError(f"packed must be bytes, got {packed.dtype}")
    halves = np.concatenate([packed & 15, packed >> 4])
    return scale * halves + least


# --8<-- [end:solution]


def check(unpack_block):
    """Raises AssertionError, with the case, unless the weights are right."""
    cases = [
        (1.0, 0.0, [0x21], [1, 2]),
        (0.5, -1.0, [0x40], [-1, 1]),
        (1.0, 0.0, [0x21, 0x43], [1, 3, 2, 4]),
        (0.25, -2.0, [0xF0, 0x0F], [-2, 1.75, 1.75, -2]),
        (2.0, 0.0, list(range(16)), [*range(0, 32, 2), *[0] * 16]),
    ]
    for scale, least, packed, want in cases:
        got = np.asarray(unpack_block(scale, least, np.array(packed, np.uint8)))
        same = got.shape == (len(want),) and np.allclose(got, want)
        call = f"unpack_block({scale}, {least}, {[hex(b) for b in packed]})"
        assert same, f"{call} should be {want}, got {got.tolist()!r}"
