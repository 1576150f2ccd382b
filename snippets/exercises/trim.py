"""Make the history fit the window

An application passes the history at every turn, and one day it is too long. A history
is a list of messages; a message is a list of tokens. The first message holds the
application's instructions and always stays. Drop whole messages, oldest first, until
all that is left has at most `window` tokens, and return them in their order. If the
first and the last message alone do not fit, raise `ValueError`: an answer to half a
question would be wrong. The list that you were given must not change.

Hint: work on a copy: `kept = list(history)`.
Hint: while the tokens are too many, `del kept[1]`: the oldest after the first.
Hint: stop when only two messages are left (or one, in a history of one). If they are
still too long, that is the error.
"""

FUNCTION = "trim"


# --8<-- [start:solution]
def trim(history, window):  # list of lists of tokens -> list of lists of tokens
    """The first message, and as many of the last ones as fit."""
    kept = list(history)
    while sum(map(len, kept)) > window:
        if len(kept) <= 2:
            raise ValueError(f"window {window} is too small for the question")
        del kept[1]
    return kept


# --8<-- [end:solution]


def check(trim):
    """Raises AssertionError, with the case, unless the right messages are left."""
    rules, a, b, c = (
        ["be", "kind"],
        ["hi"],
        ["my", "name", "is", "Ines"],
        ["who?"],
    )
    cases = [
        ([rules, a, b, c], 8, [rules, a, b, c]),  # just fits
        ([rules, a, b, c], 7, [rules, b, c]),
        ([rules, a, b, c], 6, [rules, c]),  # whole messages only
        ([rules, b, a, c], 4, [rules, a, c]),
        ([rules, b, a, c], 3, [rules, c]),
        ([rules], 2, [rules]),
        ([], 5, []),
    ]
    for history, window, want in cases:
        given = [list(message) for message in history]
        got = trim(given, window)
        assert got == want, f"trim({history}, {window}) should be {want}, got {got}"
        assert given == history, f"trim changed its history: should not, got {given}"
    for history, window in (([rules, a, c], 2), ([rules], 1)):
        try:
            got = trim(history, window)
        except ValueError:
            continue
        raise AssertionError(
            f"trim({history}, {window}) should raise ValueError, got {got}"
        )
