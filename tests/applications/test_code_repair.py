"""Functions with a fault: the search by hand, and what was stored of the model."""

import ast
import difflib

import pytest

from snippets.applications import code_repair as cr
from snippets.applications.code_assistant import (
    build_program,
    count_each,
    load_bodies,
    load_tasks,
    pick,
    try_all,
    try_program,
)
from snippets.data import wilson

TASKS = load_tasks()
BROKEN = cr.load_broken()
PAIRS = list(zip(TASKS, BROKEN, strict=True))


@pytest.fixture(scope="module")
def groups():
    """{way: [[what came]]}; every change of every function is run."""
    return cr.measure_ways(TASKS)


@pytest.fixture(scope="module")
def right(groups):
    return {name: count_each(each)[1] for name, each in groups.items()}


@pytest.fixture(scope="module")
def repairs():
    return cr.load_repairs()


def test_each_fault_is_one_and_a_test_shows_it():
    assert len(BROKEN) == len(TASKS) == 30
    for task, (right, broken) in PAIRS:
        assert try_program(task, cr.build_broken(task, right))["right"], task["name"]
        came = try_program(task, cr.build_broken(task, broken))
        assert came["shown"] < 3, task["name"]
        steps = difflib.SequenceMatcher(None, right, broken).get_opcodes()
        places = [step for step in steps if step[0] != "equal"]
        assert 1 <= len(places) <= 4, task["name"]


def test_the_worked_repairs_are_none_of_them():
    names = {task["name"] for task in TASKS}
    assert not any(f"def {name}(" in cr.FILE for name in names)
    blocks = [block for block in cr.FILE.split("\n\n\n") if block]
    assert len(blocks) == 4
    for block in blocks:
        ast.parse(block)
    assert blocks[0].splitlines()[1:3] == blocks[1].splitlines()[1:3]


def test_changes_by_hand():
    source = 'def f(a):\n    """Text with 1 + a."""\n    b = a + 1\n    return b'
    bodies = ["\n".join(each.split("\n")[2:]) for each in cr.changes_of(source)]
    assert sorted(bodies) == sorted(
        [
            "    a = a + 1\n    return b",
            "    b += a + 1\n    return b",
            "    b -= a + 1\n    return b",
            "    b *= a + 1\n    return b",
            "    b = b + 1\n    return b",
            *(
                f"    b = a {sign} 1\n    return b"
                for sign in ("-", "*", "/", "//", "%")
            ),
            "    b = a + 2\n    return b",
            "    b = a + 0\n    return b",
            "    b = a + 1\n    return a",
        ]
    )


def test_a_change_is_one_token_away():
    task, (_, broken) = PAIRS[10]
    source = cr.build_broken(task, broken)
    changes = list(cr.changes_of(source))
    assert len(set(changes)) == len(changes) > 20
    assert source not in changes
    for each in changes:
        old = source.replace("(", " ( ").replace(")", " ) ").replace(":", " : ").split()
        new = each.replace("(", " ( ").replace(")", " ) ").replace(":", " : ").split()
        assert sum(a != b for a, b in zip(old, new, strict=True)) == 1


def test_copies_by_hand():
    bodies = {i: [broken[3:], right[3:]] for i, (right, broken) in enumerate(BROKEN)}
    assert cr.count_copies(TASKS, bodies) == 30
    assert build_program(TASKS[0], BROKEN[0][0][3:]) == cr.build_broken(
        TASKS[0], BROKEN[0][0]
    )


def level(a, b):
    """Neither lies outside of the other's interval."""
    return all(
        wilson(x / 30, 30)[0] < y / 30 < wilson(x / 30, 30)[1]
        for x, y in ((a, b), (b, a))
    )


@pytest.mark.shows(
    "handed the broken function, the model gets no more right than without it",
    baseline="anew",
)
def test_the_broken_function_is_no_help(right):
    for name, anew in (
        ("likeliest repair", "likeliest, anew"),
        ("ten repairs", "ten written anew"),
        ("ten repairs, or one token", "ten anew, or one token"),
    ):
        assert level(right[name], right[anew])
    assert right["one repair"] == pytest.approx(4, abs=0.5)  # 4.3 when written anew


@pytest.mark.parametrize("half", [slice(0, 5), slice(5, 10)])
def test_nor_is_it_in_either_half_of_the_samples(groups, half):
    """Other samples: of the ten, the first five, and the others."""
    repaired = [pick(each[half]) for each in groups["one repair"]]
    written = try_all(TASKS, load_bodies()["sampled"]).values()
    anew = [pick(each[half]) for each in written]
    assert level(count_each(repaired)[1], count_each(anew)[1])


@pytest.mark.shows(
    "a search through changes of one token repairs as many as ten samples of the model",
    baseline="search",
)
def test_the_search(right):
    search = right["one token, by tests"]
    assert level(search, right["ten repairs"])
    assert search > right["likeliest repair"]
    assert right["left as it is"] == 0
    assert right["one token, any other"] < 1


@pytest.mark.shows("the two together repair more than either alone", baseline="alone")
def test_both(right):
    alone = max(right["one token, by tests"], right["ten repairs"])
    assert right["ten repairs, or one token"] >= alone + 5


@pytest.mark.shows("some of what passes the shown tests is no repair")
def test_what_passes_and_is_none(groups):
    none = {
        name: sum(
            any(one["shown"] == 3 and not one["right"] for one in each)
            for each in groups[name]
        )
        for name in ("one token, by tests", "ten repairs")
    }
    assert none == {"one token, by tests": 1, "ten repairs": 2}


def test_few_are_copied(repairs):
    assert cr.count_copies(TASKS, repairs["greedy"]) == 3
    assert 0 < cr.count_copies(TASKS, repairs["sampled"]) < 40
