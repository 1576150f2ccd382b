"""Guide a language model

Guidance works for tokens too. `conditional` is the distribution of the next token when
the model sees the instruction, `unconditional` the one when it does not. Return the
guided distribution: each probability in proportion to
`conditional * (conditional / unconditional) ** scale`, together summing to 1. A token
that `conditional` gives 0 stays at 0. A scale below 0 is an error. The scale may be
large: nothing may overflow. (Where `conditional` is above 0, so is `unconditional`.)

Hint: a power of a ratio is large or tiny; its logarithm is a product: work with
`np.log`.
Hint: take logarithms only where `conditional > 0`; the rest of the answer is 0.
Hint: subtract the largest logarithm before `np.exp`, then divide by the sum.
"""

import numpy as np

from snippets.exercises._ask import Ask

FUNCTION = "guide"


# --8<-- [start:solution]
def guide(conditional, unconditional, scale):  # [V], [V], a number -> [V]
    """Away from what comes without the instruction."""
    if scale < 0:
        raise ValueError(f"scale must be >= 0, got {scale}")
    some = conditional > 0
    log_c = np.log(conditional[some])
    log_u = np.log(unconditional[some])
    logs = log_c + scale * (log_c - log_u)
    p = np.zeros(len(conditional))
    p[some] = np.exp(logs - logs.max())
    return p / p.sum()


# --8<-- [end:solution]


def check(guide):
    """Raises AssertionError, with the case, unless the guided one is right."""
    ask = Ask(FUNCTION, guide)
    for conditional, unconditional, scale, want in [
        ([0.6, 0.4], [0.3, 0.7], 0, [0.6, 0.4]),
        ([0.5, 0.5], [0.25, 0.75], 1, [0.75, 0.25]),
        ([0.5, 0.5], [0.25, 0.75], 2, [0.9, 0.1]),
        ([0.2, 0.3, 0.5], [0.2, 0.3, 0.5], 3, [0.2, 0.3, 0.5]),
        ([0.0, 0.5, 0.5], [0.0, 0.4, 0.6], 1, [0.0, 0.6, 0.4]),
        ([0.0, 0.5, 0.5], [0.8, 0.1, 0.1], 2, [0.0, 0.5, 0.5]),
        ([0.9, 0.1], [0.1, 0.9], 500, [1.0, 0.0]),
        ([0.0, 0.5, 0.5], [0.0, 0.5, 0.5], 0, [0.0, 0.5, 0.5]),
    ]:
        ask(np.array(conditional), np.array(unconditional), scale).gives(want)
    ask(np.array([1.0]), np.array([1.0]), -0.5).raises()
