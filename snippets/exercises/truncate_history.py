"""Truncate the history to the context window

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

from snippets.exercises._ask import Ask

FUNCTION = "truncate_history"


# --8<-- [start:solution]
def truncate_history(history, window):  # list of lists of tokens -> the same
    """The first message, and as many of the last ones as fit."""
    kept = list(history)
    while sum(map(len, kept)) > window:
        if len(kept) <= 2:
            raise ValueError(f"window {window} is too small for the question")
        del kept[1]
    return kept


# --8<-- [end:solution]


def check(truncate_history):
    """Raises AssertionError, with the case, unless the right messages are left."""
    ask = Ask(FUNCTION, truncate_history)
    rules, a, b = ["be", "kind"], ["hi"], ["my", "name", "is", "Ines"]
    c = ["who?"]
    for history, window, want in [
        ([rules, a, b, c], 8, [rules, a, b, c]),  # just fits
        ([rules, a, b, c], 7, [rules, b, c]),
        ([rules, a, b, c], 6, [rules, c]),  # whole messages only
        ([rules, b, a, c], 4, [rules, a, c]),
        ([rules, b, a, c], 3, [rules, c]),
        ([rules, a, b], 6, [rules, b]),
        ([rules], 2, [rules]),
        ([], 5, []),
    ]:
        ask(history, window).is_list(want).leaves_its_arguments()
    for history, window in [([rules, a, c], 2), ([rules], 1), ([rules, a, b], 5)]:
        ask(history, window).raises()
