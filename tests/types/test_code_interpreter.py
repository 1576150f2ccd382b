"""The language and its limits: by hand, at their edges, with hostile programs."""

import ast
import inspect

import pytest
from checkout import PACKAGE

from snippets.types import code_interpreter as s
from snippets.types.code_grammar import parse


def made(text, value, steps=s.STEPS):
    return s.Interpreter(steps).run(parse(text), value)


# --- the language ------------------------------------------------------------

X, S = (3, -1, 4, 1, 4), "Hello big World"
CASES = [
    ("add(n, mul(2, 3))", 4, 10),
    ("sub(n, 10)", 4, -6),
    ("div(n, 2)", -7, -4),
    ("mod(n, 3)", -7, 2),
    ("max(abs(n), 3)", -7, 7),
    ("min(n, 0)", -7, -7),
    ("if(even(n), 1, 2)", 7, 2),
    ("until(less(10, n), mul(n, 2), n)", 3, 12),
    ("sum(x)", X, 11),
    ("product(x)", X, -48),
    ("len(unique(x))", X, 4),
    ("add(max(x), min(x))", X, 3),
    ("sub(first(x), last(x))", X, -1),
    ("get(x, 2)", X, 4),
    ("map(mul(n, n), x)", X, (9, 1, 16, 1, 16)),
    ("filter(odd(n), x)", X, (3, -1, 1)),
    ("reverse(sort(x))", X, (4, 4, 3, 1, -1)),
    ("join(take(2, x), drop(3, x))", X, (3, -1, 1, 4)),
    ("take(sub(0, 1), x)", X, ()),
    ("sums(x)", X, (3, 2, 6, 7, 11)),
    ("any(equal(n, 1), x)", X, True),
    ("all(or(less(n, 0), not(equal(n, 1))), x)", X, False),
    ("digits(n)", -305, (3, 0, 5)),
    ("range(n)", 4, (0, 1, 2, 3)),
    ("range(n)", -4, ()),
    ("repeat(3, show(n))", 12, "121212"),
    ("words(s)", S, ("Hello", "big", "World")),
    ("spaced(map(reverse(w), words(s)))", S, "olleH gib dlroW"),
    ("joined(map(take(1, w), words(s)))", S, "HbW"),
    ("map(len(w), words(s))", S, (5, 3, 5)),
    ("filter(and(letter(c), capital(c)), s)", S, "HW"),
    ("map(if(vowel(c), star, c), s)", S, "H*ll* b*g W*rld"),
    ("map(if(equal(c, space), star, lower(c)), s)", "A b", "a*b"),
    ("sort(lower(filter(not(digit(c)), s)))", "B2a", "ab"),
    ("upper(last(words(s)))", S, "WORLD"),
    ("equal(s, reverse(s))", "abba", True),
]


@pytest.mark.parametrize(("text", "value", "wanted"), CASES, ids=[c[0] for c in CASES])  # fmt: skip
def test_the_language_by_hand(text, value, wanted):
    assert made(text, value) == wanted


def test_the_table_of_the_language_is_complete():
    table = (PACKAGE / "types" / "code_language.tsv").read_text("utf-8")
    rows = [row.split("\t") for row in table.splitlines()[1:]]
    assert {row[0] for row in rows} == s.OPERATIONS.keys()
    assert len(s.OPERATIONS) == 54  # the page says so
    bodies = {r[0]: r[2].count("/") for r in rows if "/" in r[2]}
    assert bodies == s.BODIES
    assert all(len(row) == 4 and row[3] for row in rows)


# --- its limits --------------------------------------------------------------


@pytest.mark.shows(
    "endless and huge programs are stopped, and Python is given none of them"
)
def test_limits():
    with pytest.raises(OverflowError, match="too many steps"):
        made("until(less(n, 0), add(n, 1), n)", 5)
    for text in ("range(mul(n, n))", "until(less(n, 0), mul(n, n), n)"):
        with pytest.raises(OverflowError, match="too large"):
            made(text, 100)
    longer = ("s",)
    for _ in range(12):
        longer = "repeat", ("10",), longer
    with pytest.raises(OverflowError, match="too large"):
        s.Interpreter().run(longer, "abc")
    calls = [n.func for n in ast.walk(ast.parse(inspect.getsource(s))) if isinstance(n, ast.Call)]  # fmt: skip
    names = {ast.unparse(f) for f in calls}
    assert not names & {"eval", "exec", "compile", "getattr", "__import__"}


@pytest.mark.parametrize("name", ["__import__", "open", "eval", "x.y", ""])
def test_a_name_outside_the_table_means_nothing(name):
    tree = name, ("n",)
    with pytest.raises(KeyError):
        s.Interpreter().run(tree, 3)
    assert s.results(tree, (3,)) is None


def test_steps_are_counted():
    assert made("sum(map(mul(n, n), x))", (1, 2, 3), steps=5) == 14
    with pytest.raises(OverflowError, match="too many steps"):
        made("sum(map(mul(n, n), x))", (1, 2, 3), steps=4)


def test_values_stay_small():
    assert len(made("range(n)", s.SIZE)) == s.SIZE
    with pytest.raises(OverflowError, match="too large"):
        made("range(n)", s.SIZE + 1)
    assert made("add(n, 0)", s.LARGEST) == s.LARGEST
    with pytest.raises(OverflowError, match="too large"):
        made("add(n, 1)", s.LARGEST)


def test_results_by_hand():
    assert s.results(parse("add(n, n)"), (1, 2)) == (2, 4)
    assert s.results(parse("div(1, n)"), (1, 0)) is None  # it fails on one


def test_a_body_is_called_for_each_value_and_counted():
    """Five steps: three products, the map, the sum."""
    interpreter = s.Interpreter(9)
    assert interpreter.run(parse("sum(map(mul(n, n), x))"), (1, 2, 3)) == 14
    assert interpreter.left == 4


def test_what_is_printed_says_why_there_is_no_result():
    said = [s.explain(*example) for example in s.EXAMPLES]
    assert said[0] == "26"
    assert said[3:5] == ["stopped: too many steps", "stopped: too large"]
    assert said[5] == "no value: KeyError('open')"


def test_bad_input():
    with pytest.raises(OverflowError, match="too many steps"):
        s.Interpreter(0).apply("abs", [], [3])
    with pytest.raises(IndexError):
        s.Interpreter().apply("first", [], [()])
