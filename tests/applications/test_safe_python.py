"""The list by hand, and hostile programs: each refused, stopped or without effect."""

import ast
import time

import pytest

from snippets.applications import safe_python as sp

PROGRAMS = sp.load_hostile()
HARMLESS = {"infinity": {"value": float("inf")}}  # no more than a number
RIGHT = [  # programs that should run, with a case and its value
    ("def f(x):\n    return x + 1", [1], 2),
    ("def f(x, y=2):\n    return x**y", [3], 9),
    ("def f(v):\n    t = 0\n    for x in v:\n        t += x\n    return t", [[1, 2]], 3),
    ("def f(s):\n    return ' '.join(w[::-1] for w in s.split())", ["ab c"], "ba c"),
    ("def f(n):\n    return 1 if n < 2 else n * f(n - 1)", [5], 120),
    ("def f(n):\n    while n > 9:\n        n = n // 2\n    return n", [100], 6),
    ("def f(v):\n    return sorted(v, key=lambda x: -x)[0]", [[1, 3, 2]], 3),
    ("def f(s):\n    d = {}\n    for c in s:\n        d[c] = d.get(c, 0) + 1\n"
     "    return d", ["aab"], {"a": 2, "b": 1}),
    ("def f(v):\n    return f'{v[0]}-{len(v)}'", [[7, 8]], "7-2"),
    ("def f(x):\n    def g(y):\n        return y * 2\n    return g(x)", [4], 8),
    ("def f(a, b):\n    return [x for x in a if x in b and not x < 0]", [[1, -2], [1]],
     [1]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "case", "value"), RIGHT)
def test_what_should_run(source, case, value):
    assert sp.run_cases(source, "f", [case]) == [{"value": value}]


def test_each_case_by_itself():
    source = "def f(x):\n    x.append(0)\n    return 6 // x[0]"
    came = sp.run_cases(source, "f", [[[2]], [[0]], [[3]]])
    assert came == [{"value": 3}, {"error": "ZeroDivisionError"}, {"value": 2}]
    source = "def f(x):\n    while x:\n        x = x\n    return 7"
    came = sp.run_cases(source, "f", [[0], [1], [0]])
    assert came == [{"value": 7}, {"error": "stopped"}, {"error": "stopped"}]


def test_fifty_and_more_are_tried():
    assert len(PROGRAMS) == len({source for _, source in PROGRAMS}) >= 50


@pytest.mark.parametrize(("title", "source"), PROGRAMS, ids=[t for t, _ in PROGRAMS])
def test_a_hostile_program(title, source, tmp_path, monkeypatch):
    """It gives nothing, leaves nothing, and is over soon."""
    monkeypatch.chdir(tmp_path)
    begin = time.process_time()
    came = sp.run_cases(source, "f", [[1]])[0]
    assert HARMLESS.get(title, came) == came
    assert ("value" in came) == (title in HARMLESS)
    assert not list(tmp_path.iterdir())
    assert time.process_time() - begin < 1  # ours, without the copy's


@pytest.mark.shows("what is not on the list is refused, and never run")
def test_what_is_not_on_the_list(monkeypatch):
    """Each kind of Python's parts that was not allowed, in a program made for it."""
    kinds = {
        "AsyncFunctionDef": "async def f(x):\n    await x",
        "NamedExpr": "def f(x):\n    return (y := x)",
        "Starred": "def f(x):\n    return [*x]",
        "Try": "def f(x):\n    try:\n        pass\n    finally:\n        pass",
        "With": "def f(x):\n    with x:\n        pass",
        "Import": "def f(x):\n    import os",
        "ClassDef": "def f(x):\n    class A: pass",
        "Match": "def f(x):\n    match x:\n        case _: pass",
        "Yield": "def f(x):\n    yield",
        "Delete": "def f(x):\n    del x",
        "Assert": "def f(x):\n    assert x",
        "Raise": "def f(x):\n    raise",
        "Global": "def f(x):\n    global x_",
        "TryStar": "def f(x):\n    try: pass\n    except* ValueError: pass",
    }
    for kind, source in kinds.items():
        with pytest.raises(sp.RefusedError, match=kind):
            sp.check(source, "f")
    run = []
    monkeypatch.setattr("builtins.exec", lambda *given: run.append(given))
    monkeypatch.setattr(sp, "run_apart", lambda work: told(work))
    for _, source in PROGRAMS:
        if is_refused(source):
            assert list(sp.run_cases(source, "f", [[1]])[0]) == ["refused"]
    assert run == []


def is_refused(source):
    try:
        sp.check(source, "f")
    except sp.RefusedError:
        return True
    return False


def told(work):
    values = []
    work(values.append)
    return values


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("def f(x):\n    return open", "the name open"),
        ("def f(x):\n    return x.__class__", "the method __class__"),
        ("def f(x):\n    return '{}'.format(x)", "the method format"),
        ("def f(x, __y):\n    return 1", "two underscores"),
        ("def f(x):\n    __y = 1", "two underscores"),
        ("def f(x):\n    def __g(): pass", "two underscores"),
        ("def f(x):\n    return dict(__a=1)", "two underscores"),
        ("def g(x):\n    return 1", "not just the function"),
        ("", "not just the function"),
        ("def f(x) return", "no Python"),
        ("def f(x):\n    return '\0'", "no Python"),
        ("def f(x):\n    return 1" + " " * sp.LENGTH, "too long"),
        ("def f(x):\n    return 1j", "another kind"),
        ("def f(x):\n    return ...", "another kind"),
        ("def f(x):\n    return f'{x:9}'", "a width"),
        ("def f(x):\n    return f'{x!r}' + f'{x.y}'", "the method y"),
    ],
)
def test_why_it_is_refused(source, why):
    with pytest.raises(sp.RefusedError, match=why):
        sp.check(source, "f")


def test_each_part_alone():
    sp.check_part(ast.parse("x + 1").body[0])
    with pytest.raises(sp.RefusedError, match="Import"):
        sp.check_part(ast.parse("import os").body[0])


def test_steps_are_counted():
    step = sp.count_steps()
    for _ in range(sp.STEPS):
        assert step(None, "line", None) is step
    with pytest.raises(sp.TooLongError):
        run_long(sp.count_steps())


def run_long(step):
    while True:
        step(None, "line", None)


@pytest.mark.shows("what is on the list and does not end, or grows, is stopped")
def test_what_does_not_end():
    titles = dict(PROGRAMS)
    for title in ("endless loop", "huge product in a loop", "long range in C"):
        sp.check(titles[title], "f")  # it is on the list
        assert sp.run_cases(titles[title], "f", [[1]]) == [{"error": "stopped"}]
    for title, error in [("huge list", "MemoryError"), ("recursion", "RecursionError")]:
        sp.check(titles[title], "f")
        assert sp.run_cases(titles[title], "f", [[1]]) == [{"error": error}]


@pytest.mark.shows(
    "a list of what is forbidden lets most of the hostile programs through",
    baseline="passes_words",
)
def test_bad_words():
    passed = [source for _, source in PROGRAMS if sp.passes_words(source)]
    assert len(passed) > len(PROGRAMS) / 2
    assert not sp.passes_words("import os")
    refused = sum(is_refused(source) for _, source in PROGRAMS)
    assert len(PROGRAMS) - refused < len(passed)
