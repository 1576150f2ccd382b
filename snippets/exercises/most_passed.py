"""Which program passes the most tests?

`programs` is a list of functions, `tests` a list of pairs: the arguments, as a tuple,
and the value that should come. A program that raises an error in a test fails that
test, and no more than that. Return the index of the program that passes the most
tests, the first of them if there are several. If no program passes any test, return
`None`.

Hint: count for each program; `except Exception` is what an error of any kind asks for.
Hint: `max(range(n), key=counts.__getitem__)` gives the first of the largest.
"""

from snippets.exercises._ask import Ask

FUNCTION = "most_passed"


# --8<-- [start:solution]
def most_passed(programs, tests):  # [function], [(arguments, value)] -> index or None
    """The first of those that pass the most."""
    best = None
    most = 0
    for i, program in enumerate(programs):
        passed = 0
        for arguments, value in tests:
            try:
                passed += program(*arguments) == value
            except Exception:
                continue
        if passed > most:
            best = i
            most = passed
    return best


# --8<-- [end:solution]


def check(most_passed):
    """Raises AssertionError, with the case, unless the best program is found."""
    ask = Ask(FUNCTION, most_passed)

    def half(a, b):
        return a // b

    def first(a, b):
        return a

    def second(a, b):
        return b

    def fails(a, b):
        raise KeyError(a)

    tests = [((6, 2), 3), ((4, 0), 4), ((9, 3), 3), ((5, 0), 5)]
    cases = [
        ("half, first, second and fails", [half, first, second, fails], tests, 0),
        ("first and half", [first, half], tests, 0),
        ("second, first and half", [second, first, half], tests, 1),
        ("fails and second", [fails, second], tests, 1),
        ("only fails", [fails], tests, None),
        ("no programs", [], tests, None),
        ("first, but no tests", [first], [], None),
        ("second and first, put to one test", [second, first], tests[1:2], 1),
        ("second and half", [second, half], tests[:1], 1),
        ("first and half, the last test", [half, first], tests[3:], 1),
        ("fails, fails, half and half", [fails, fails, half, half], tests, 2),
    ]
    for told, programs, some, want in cases:
        ask(programs, some, told=f"{FUNCTION}({told})").is_list(want)
