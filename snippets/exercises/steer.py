"""Guide a language model

Guidance works for tokens too. `asked` is the distribution of the next token when the
model sees the instruction, `plain` the one when it does not. Return the guided
distribution: each probability in proportion to `asked * (asked / plain) ** scale`,
together summing to 1. A token that `asked` gives 0 stays at 0. A scale below 0 is an
error. The scale may be large: nothing may overflow. (Where `asked` is above 0, so is
`plain`.)

Hint: a power of a ratio is large or tiny; its logarithm is a product: work with
`np.log`.
Hint: take logarithms only where `asked > 0`; the rest of the answer is 0.
Hint: subtract the largest logarithm before `np.exp`, then divide by the sum.
"""

import numpy as np

FUNCTION = "steer"


# --8<-- [start:solution]
def steer(asked, plain, scale):  # [V], [V], a number -> [V]
    """Away from what comes without the instruction."""
    if scale < 0:
        raise ValueError(f"scale must be >= 0, got {scale}")
    some = asked > 0
    logs = (1 + scale) * np.log(asked[some]) - scale * np.log(plain[some])
    p = np.zeros(len(asked))
    p[some] = np.exp(logs - logs.max())
    return p / p.sum()


# --8<-- [end:solution]


def check(steer):
    """Raises AssertionError, with the case, unless the guided one is right."""
    cases = [
        ([0.6, 0.4], [0.3, 0.7], 0, [0.6, 0.4]),
        ([0.5, 0.5], [0.25, 0.75], 1, [0.75, 0.25]),
        ([0.5, 0.5], [0.25, 0.75], 2, [0.9, 0.1]),
        ([0.2, 0.3, 0.5], [0.2, 0.3, 0.5], 3, [0.2, 0.3, 0.5]),
        ([0.0, 0.5, 0.5], [0.0, 0.4, 0.6], 1, [0.0, 0.6, 0.4]),
        ([0.0, 0.5, 0.5], [0.8, 0.1, 0.1], 2, [0.0, 0.5, 0.5]),
        ([0.9, 0.1], [0.1, 0.9], 500, [1.0, 0.0]),
    ]
    for asked, plain, scale, want in cases:
        call = f"steer({asked}, {plain}, {scale})"
        with np.errstate(all="ignore"):
            got = steer(np.array(asked), np.array(plain), scale)
        right = np.shape(got) == np.shape(want) and np.allclose(got, want)
        assert right, f"{call} should be {want}, got {got!r}"
    try:
        got = steer(np.array([1.0]), np.array([1.0]), -0.5)
    except ValueError:
        return
    raise AssertionError(
        f"steer([1.0], [1.0], -0.5) should raise ValueError, got {got!r}"
    )
