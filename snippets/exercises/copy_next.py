"""What does a head that copies say next?

It sees the last `window` of the tokens, at least 1. It looks for the latest earlier
place in there where the last token stood, and returns the token that followed it. If
there is no such place, it returns `None`.

Hint: cut the window first: `tokens[-window:]`.
Hint: look at the places from the last but one down to the first.
"""

from snippets.exercises._ask import Ask

FUNCTION = "copy_next"


# --8<-- [start:solution]
def copy_next(tokens, window):  # [token], int -> token or None
    """What followed when the last token stood there before."""
    seen = tokens[-window:]
    for i in reversed(range(len(seen) - 1)):
        if seen[i] == seen[-1]:
            return seen[i + 1]
    return None


# --8<-- [end:solution]


def check(copy_next):
    """Raises AssertionError, with the case, unless the right token is copied."""
    ask = Ask(FUNCTION, copy_next)
    text = ["the", "robot", "sang", "and", "the"]
    ask(text, 5).is_list("robot")
    ask(text, 100).is_list("robot")
    ask(text, 4).is_list(None)
    ask(text, 1).is_list(None)
    ask([], 3).is_list(None)
    ask(["a"], 3).is_list(None)
    ask(["a", "a"], 2).is_list("a")
    ask(list("abcab"), 5).is_list("c")
    ask(list("abcab"), 4).is_list("c")
    ask(list("abcab"), 3).is_list(None)
    ask(list("axbxcx"), 6).is_list("c")
    ask(list("axbxcx"), 3).is_list("c")
    ask(list("axbxcx"), 2).is_list(None)
    ask([3, 0, 3], 3).is_list(0)
    ask([0, 0, 5, 0], 4).is_list(5)
    ask([1, 2, 1, 1], 4).is_list(1)
