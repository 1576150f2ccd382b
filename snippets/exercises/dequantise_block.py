"""Dequantise four-bit weights

A block of 32 weights is stored as two numbers and 16 bytes. Each byte holds two whole
numbers from 0 to 15: its low half (`byte & 15`) and its high half (`byte >> 4`). The
low halves are the first 16 weights, in order, the high halves are the other 16. A
weight is `scale` times its whole number, plus `minimum`. Return the weights of a block
of `packed` bytes, any number of them, as an array twice as long.

Hint: `packed & 15` and `packed >> 4` work on a whole array of bytes at once.
Hint: all the low halves come first: `np.concatenate`, not one byte after the other.
Hint: multiply by `scale`, then add `minimum`, which is often negative.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "dequantise_block"


# --8<-- [start:solution]
def dequantise_block(scale, minimum, packed):  # bytes, uint8 [n] -> weights [2 n]
    """The weights of one block: low halves, then high halves."""
    halves = np.concatenate([packed & 15, packed >> 4])
    return scale * halves + minimum


# --8<-- [end:solution]


def check(dequantise_block):
    """Raises AssertionError, with the case, unless the weights are right."""
    ask = Ask(FUNCTION, dequantise_block)
    for scale, minimum, packed, want in [
        (1.0, 0.0, [0x21], [1, 2]),
        (0.5, -1.0, [0x40], [-1, 1]),
        (1.0, 0.0, [0x21, 0x43], [1, 3, 2, 4]),
        (0.25, -2.0, [0xF0, 0x0F], [-2, 1.75, 1.75, -2]),
        (2.0, 0.0, list(range(16)), [*range(0, 32, 2), *[0] * 16]),
        (40.0, 0.0, [0xFF], [600, 600]),  # beyond what a byte holds
    ]:
        told = f"{FUNCTION}({scale}, {minimum}, {[hex(b) for b in packed]})"
        ask(scale, minimum, np.array(packed, np.uint8), told=told).gives(want)
