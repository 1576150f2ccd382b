"""An interpreter of small programs: a table of operations, and limits.

But: a language of 54 operations, without names or recursion. Its loops are inside
`map`, `filter`, `all`, `any` and `until`.

Shows:
- endless and huge programs are stopped, and Python is given none of them

Reference: Abelson and Sussman 1996, Structure and Interpretation of Computer
Programs, section 4.1.

Notation: a tree is a name and its parts, as in `code_grammar`.
"""

import math
from itertools import accumulate
from pathlib import Path

from snippets.types.code_grammar import VARIABLES, parse

STEPS = 250  # of one run
SIZE = 1000  # of a list or text
LARGEST = 10**12
FAILS = ArithmeticError, LookupError, ValueError  # 1 / 0 and a limit; no first
EXAMPLES = [  # a program, and the value of its variable
    ("sum(map(mul(n, n), x))", (3, -1, 4)),
    ("spaced(reverse(words(s)))", "one two three"),
    ("first(filter(even(n), x))", (3, 5)),
    ("until(less(n, 0), add(n, 1), n)", 5),
    ("range(mul(n, n))", 100),
    ("open(s)", "letters.txt"),
]


# --8<-- [start:operations]
def alike(whole, parts):
    """Characters make a text, all else a tuple."""
    return "".join(parts) if isinstance(whole, str) else tuple(parts)


def repeat_until(done, change, value):
    """The steps of `done` and `change` are counted, so this ends."""
    while not done(value):
        value = change(value)
    return value


OPERATIONS = {
    "0": lambda: 0,
    "1": lambda: 1,
    "2": lambda: 2,
    "3": lambda: 3,
    "10": lambda: 10,
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a // b,
    "mod": lambda a, b: a % b,
    "abs": abs,
    "max": max,
    "min": min,
    "even": lambda n: n % 2 == 0,
    "odd": lambda n: n % 2 == 1,
    "less": lambda a, b: a < b,
    "equal": lambda a, b: a == b,
    "not": lambda a: not a,
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "if": lambda test, a, b: a if test else b,
    "until": repeat_until,
    "len": len,
    "sum": sum,
    "product": math.prod,
    "sums": lambda v: tuple(accumulate(v)),
    "first": lambda v: v[0],
    "last": lambda v: v[-1],
    "get": lambda v, i: v[i],
    "take": lambda n, v: v[: max(n, 0)],
    "drop": lambda n, v: v[max(n, 0) :],
    "join": lambda a, b: a + b,
    "reverse": lambda v: v[::-1],
    "sort": lambda v: alike(v, sorted(v)),
    "unique": lambda v: alike(v, dict.fromkeys(v)),
    "map": lambda f, v: alike(v, map(f, v)),
    "filter": lambda f, v: alike(v, filter(f, v)),
    "all": lambda f, v: all(map(f, v)),
    "any": lambda f, v: any(map(f, v)),
    "range": lambda n: tuple(range(min(n, SIZE + 1))),
    "repeat": lambda n, v: v * min(n, SIZE + 1),
    "digits": lambda n: tuple(map(int, str(abs(n)))),
    "show": str,
    "words": lambda s: tuple(s.split()),
    "spaced": " ".join,
    "joined": "".join,
    "upper": str.upper,
    "lower": str.lower,
    "letter": str.isalpha,
    "digit": str.isdigit,
    "capital": str.isupper,
    "vowel": lambda c: c in "aeiouAEIOU",
    "space": lambda: " ",
    "star": lambda: "*",
}
BODIES = {"map": 1, "filter": 1, "all": 1, "any": 1, "until": 2}  # parts to call


# --8<-- [end:operations]


# --8<-- [start:interpreter]
def is_too_large(value):
    """A number, a list or a text that would use up the memory."""
    if isinstance(value, int):
        return abs(value) > LARGEST
    return len(value) > SIZE


class Interpreter:
    """Runs trees; nothing but the table says what a name does."""

    def __init__(self, steps=STEPS):
        self.left = steps

    def run(self, tree, value):
        """What the program makes of the value of its variable."""
        name, *parts = tree
        if name in VARIABLES:
            return value
        bodies = BODIES.get(name, 0)
        rest = [self.run(part, value) for part in parts[bodies:]]
        return self.apply(name, parts[:bodies], rest)

    def apply(self, name, bodies, values):
        """One operation, unless it is one too many, or its value too large."""
        self.left -= 1
        if self.left < 0:
            raise OverflowError("too many steps")
        functions = [lambda v, body=body: self.run(body, v) for body in bodies]
        made = OPERATIONS[name](*functions, *values)
        if is_too_large(made):
            raise OverflowError("too large")
        return made


def results(tree, values):  # -> tuple, or None where it fails on one
    """What a program makes of each value, with STEPS for each, in all."""
    interpreter = Interpreter(STEPS * len(values))
    try:
        return tuple(interpreter.run(tree, value) for value in values)
    except FAILS:
        return None


# --8<-- [end:interpreter]


def explain(program, value):  # -> its result, or why there is none, as text
    """Runs a program that nobody has read."""
    try:
        return repr(Interpreter().run(parse(program), value))
    except OverflowError as error:
        return f"stopped: {error}"
    except FAILS as error:
        return f"no value: {error!r}"


def main(out: Path, seed: int = 0) -> None:
    print("runs: programs, the value of their variable, and what comes out")
    for program, value in EXAMPLES:
        print(f"  {program}, {value!r}")
        print(f"    {explain(program, value)}")


if __name__ == "__main__":
    main(Path("."))
