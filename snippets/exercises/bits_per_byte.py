"""Score a text in bits per byte

A model of bytes went through a text and gave each byte that came a probability:
`p`, one for each byte. Return what the text costs under this model, in bits per
byte: the mean of -log2 of the probabilities. A byte that the model held for
impossible costs infinitely much, so then the answer is infinity. No bytes, or a
"probability" outside 0 to 1, is an error.

Hint: a byte of probability 1/8 costs 3 bits, for -log2(1/8) = 3.
Hint: take the mean of the costs, not the cost of the mean probability.
Hint: `np.log2(0)` is minus infinity with a warning; `np.errstate(divide="ignore")`
silences it. For the errors, raise `ValueError`.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "bits_per_byte"


# --8<-- [start:solution]
def bits_per_byte(p):  # probabilities [n] -> bits
    """The mean code length of the bytes that came."""
    p = np.asarray(p, dtype=float)
    if p.size == 0 or not ((p >= 0) & (p <= 1)).all():
        raise ValueError(f"p must be probabilities, got {p}")
    with np.errstate(divide="ignore"):
        return float(-np.log2(p).mean()) + 0.0


# --8<-- [end:solution]


def check(bits_per_byte):
    """Raises AssertionError, with the case, unless the number of bits is right."""
    ask = Ask(FUNCTION, bits_per_byte)
    for p, want in [
        ([0.5], 1),
        ([1 / 256] * 3, 8),
        ([1.0, 1.0], 0),
        ([0.5, 0.125], 2),
        ([1e-30, 1.0], 49.828921),
        ([0.0, 1.0], np.inf),
        ([0.25, 0.0], np.inf),
    ]:
        ask(np.array(p)).gives(want)
    told = f"{FUNCTION}([1 / 256] * 2000)"
    ask(np.full(2000, 1 / 256), told=told).gives(8)
    for p in ([0.5, 1.5], [-0.1], [0.5, -1e-9, 0.5], []):
        ask(np.array(p, dtype=float)).raises()
