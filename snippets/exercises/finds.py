"""What has been found?

A model has made samples. Return those that are valid, are not known, and have not come
before: each find once, in the order in which it came first. `valid` is a function that
says of a sample whether it is valid.

Hint: Three questions for each sample, and it is kept if it passes all of them.
Hint: `sample in found` asks whether it has come before.
"""

from snippets.exercises._ask import Ask

FUNCTION = "finds"


# --8<-- [start:solution]
def finds(samples, known, valid):  # strings, strings, a function -> strings
    """The valid and novel ones, each once."""
    found = []
    for sample in samples:
        if valid(sample) and sample not in known and sample not in found:
            found.append(sample)
    return found


# --8<-- [end:solution]


def check(finds):
    """Raises AssertionError, with the case, unless the finds are right."""
    ask = Ask(FUNCTION, finds)
    known = ["I", "X"]
    for samples, want in [
        (["V", "II"], ["V", "II"]),
        (["V", "I", "X", "II"], ["V", "II"]),
        (["V", "VV", "IC", "II"], ["V", "II"]),
        (["V", "II", "V", "V"], ["V", "II"]),
        (["XX", "V", "II", "XX", "V"], ["XX", "V", "II"]),
        (["X", "VV", "X"], []),
        (["VV", "VV", "XI"], ["XI"]),
        ([], []),
    ]:
        ask(samples, known, is_numeral).is_list(want).leaves_its_arguments()
    ask(["I", "V", "I"], [], is_numeral).is_list(["I", "V"])
    ask(["aa", "b", "aa"], {"b"}, str.isalpha).is_list(["aa"])


def is_numeral(text):
    """Some numerals are enough for the check."""
    return text in ("I", "II", "V", "X", "XI", "XX")
