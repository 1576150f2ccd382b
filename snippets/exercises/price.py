"""Price a text in bits per byte

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

FUNCTION = "bits_per_byte"


# --8<-- [start:solution]
def bits_per_byte(p):  # probabilities [n] -> bits
    """The mean cost of the bytes that came."""
    p = np.asarray(p, dtype=float)
    if p.size == 0 or not ((p >= 0) & (p <= 1)).all():
        raise ValueError(f"p must be probabilities, got {p}")
    with np.errstate(divide="ignore"):
        return float(-np.log2(p).mean()) + 0.0


# --8<-- [end:solution]


def check(bits_per_byte):
    """Raises AssertionError, with the case, unless the price is right."""
    cases = [
        ([0.5], 1),
        ([1 / 256] * 3, 8),
        ([1.0, 1.0], 0),
        ([0.5, 0.125], 2),
        ([1e-30, 1.0], 49.8289),
        ([0.0, 1.0], np.inf),
    ]
    for p, want in cases:
        with np.errstate(all="ignore"):
            got = bits_per_byte(np.array(p))
        near = got is not None and np.isclose(got, want, atol=1e-3)
        assert near, f"bits_per_byte({p}) should be {want}, got {got!r}"
    for p in ([0.5, 1.5], [-0.1], []):
        try:
            with np.errstate(all="ignore"):
                got = bits_per_byte(np.array(p))
        except ValueError:
            continue
        raise AssertionError(f"bits_per_byte({p}) should raise ValueError, got {got!r}")
