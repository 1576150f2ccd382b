"""pass@k: the estimate by enumeration, and the stored counts, counted anew."""

import json
import math
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from checkout import PACKAGE

from snippets.types import code_grammar, code_synthesis, pass_at_k

DRAWS, TEMPERATURES = 10_000, (0.5, 1.0, 2.0)


@pytest.fixture(scope="module")
def data():
    return code_synthesis.load()


@pytest.fixture(scope="module")
def stored():
    return pass_at_k.load()


def built(tree):
    """The function that a tree of the grammar stands for."""
    return code_synthesis._build(tree[0], [built(part) for part in tree[1:]])


def drawn(data, kind, at):
    """How many of the draws at one temperature solve each task of a kind."""
    rules, corpus = code_grammar.load()
    grammar = code_grammar.learn(rules, corpus)
    grammar = code_grammar.temper(grammar, TEMPERATURES[at])
    rng = np.random.default_rng([at, *kind.encode()])
    made = Counter(code_grammar.sample(grammar, kind, rng) for _ in range(DRAWS))
    made.pop(None, None)
    solve, v = Counter(), kind[-1]
    tasks = {n: t for n, t in data["task"].items() if t[0] == kind}
    shown = max(len(tests) for _, tests, _ in tasks.values())
    for tree, times in made.items():
        call = built(tree)
        results = made_of(call, data["tests"][v][:shown])
        if results in [tests for _, tests, _ in tasks.values()]:
            results = results, made_of(call, data["hidden"][v])
            for name, (_, *wanted) in tasks.items():
                solve[name] += times * (results == tuple(wanted))
    return solve


def made_of(call, values):
    """What a program makes of the values, or None where it fails on one."""
    code_synthesis.LEFT[0] = code_synthesis.STEPS * len(values)
    try:
        return tuple(map(call, values))
    except code_synthesis.FAILS:
        return None


def found(data, search, shown):
    """The programs that pass so many tests, and those of them that are right."""
    every, right = {}, {}
    for name, (kind, tests, hidden) in data["task"].items():
        if program := search.first(kind, tests[:shown]):
            every[name] = program
            if code_synthesis._passes(program.call, data["hidden"][kind[-1]], hidden):
                right[name] = program
    return every, right


def even(data):
    """The same choices, all of one cost at each place."""
    costs = {
        place: (max(1, round(2 * math.log2(len(each)))),) * len(each)
        for place, each in data["costs"].items()
    }
    return data | {"costs": costs}


def table():  # -> the text of code_results.tsv
    data = code_synthesis.load()
    searches = [
        code_synthesis.Search(data).run(65_000),
        code_synthesis.Search(data, merge=False).run(65_000),
        code_synthesis.Search(even(data)).run(65_000),
    ]
    rights = [found(data, search, 8)[1] for search in searches]
    kinds = dict.fromkeys(kind for kind, *_ in data["task"].values())
    solve = [
        sum((drawn(data, kind, at) for kind in kinds), Counter())
        for at in range(len(TEMPERATURES))
    ]
    rows = []
    for name in data["task"]:
        rows.append(["drawn", name, [each[name] for each in solve]])
        tried = [r[name].tried if name in r else 0 for r in rights]
        rows.append(["tried", name, tried])
    for shown in range(1, 9):
        both = found(data, searches[0], shown)
        rows.append(["shown", str(shown), [len(part) for part in both]])
    return "".join(f"{a}\t{b}\t{json.dumps(c)}\n" for a, b, c in rows)


# --- the stored counts, counted anew ---------------------------------------------


@pytest.mark.parametrize(("kind", "at"), [("int/x", 1), ("text/s", 0), ("bool/n", 2)])
def test_the_draws_are_counted_anew(data, stored, kind, at):
    solve = drawn(data, kind, at)
    mine = [name for name, (own, *_) in data["task"].items() if own == kind]
    assert [solve[n] for n in mine] == [stored["drawn"][n][at] for n in mine]


@pytest.mark.parametrize("which", [0, 1, 2])
def test_the_first_tries_of_each_search_are_made_anew(data, stored, which):
    most = 4000
    search = code_synthesis.Search(even(data) if which == 2 else data, which != 1)
    _, right = found(data, search.run(most), 8)
    for name, tries in stored["tried"].items():
        if 0 < tries[which] <= most:
            assert right[name].tried == tries[which]
        elif name in right:
            assert right[name].tried > most


# --- the estimate ----------------------------------------------------------------


def test_by_listing_all_sets():
    for n in (1, 4, 7):
        for c in range(n + 1):
            for k in range(1, n + 1):
                sets = list(combinations([True] * c + [False] * (n - c), k))
                share = sum(map(any, sets)) / len(sets)
                assert pass_at_k.pass_at_k(n, c, k) == pytest.approx(share)


def test_by_hand():
    assert pass_at_k.pass_at_k(4, 1, 2) == pytest.approx(1 / 2)
    assert pass_at_k.shortcut(4, 1, 2) == pytest.approx(7 / 16)
    assert pass_at_k.pass_at_k(10_000, 1, 10_000) == 1
    assert pass_at_k.pass_at_k(10_000, 1, 1) == pytest.approx(1e-4)


@pytest.mark.shows("the estimate is right on average, the tempting shortcut is too low")
@pytest.mark.parametrize("p", [0.0, 0.02, 0.2, 0.5, 1.0])
def test_bias(p):
    for n, k in ((5, 1), (5, 5), (10, 5), (20, 7)):
        truth = 1 - (1 - p) ** k
        right = pass_at_k.expected(pass_at_k.pass_at_k, n, k, p)
        assert right == pytest.approx(truth, abs=1e-12)
        low = pass_at_k.expected(pass_at_k.shortcut, n, k, p)
        if k == 1 or p in (0, 1):
            assert low == pytest.approx(truth, abs=1e-12)
        else:
            assert low < truth - 1e-3


# --- drawing and searching -------------------------------------------------------


def test_curves_by_hand():
    assert pass_at_k.searching([3, 0, 10], 5) == pytest.approx(1 / 3)
    assert pass_at_k.searching([3, 0, 10], 10) == pytest.approx(2 / 3)
    assert pass_at_k.drawing([10_000, 0], 1) == pytest.approx(1 / 2)
    assert pass_at_k.drawing([100, 0, 300], 1) == pytest.approx(0.04 / 3)


@pytest.mark.shows("for one try the lowest temperature is best, for many a higher one")
def test_temperature(stored):
    low, middle, high = zip(*stored["drawn"].values(), strict=True)
    one = [pass_at_k.drawing(c, 1) for c in (low, middle, high)]
    many = [pass_at_k.drawing(c, 10_000) for c in (low, middle, high)]
    assert one[0] > one[1] > one[2]
    assert many[1] > many[0] + 0.05


@pytest.mark.shows(
    "as many programs solve more tasks built in order than drawn, from 1,000 on"
)
def test_search_beats_drawing(data, stored):
    kinds = {kind for kind, *_ in data["task"].values()}
    assert len(kinds) == pass_at_k.KINDS
    tried = [t[0] for t in stored["tried"].values()]
    for counts in zip(*stored["drawn"].values(), strict=True):
        for k in (100, 300, 1000, 3000, 6500):
            share = pass_at_k.drawing(counts, k)
            assert pass_at_k.searching(tried, 10 * k) > share + 0.05


@pytest.mark.shows(
    "with counted costs a search solves more than with even ones, and than unmerged"
)
def test_searches(stored):
    tried = list(zip(*stored["tried"].values(), strict=True))
    for k in (1000, 10_000, 65_000):
        counted, unmerged, even = (pass_at_k.searching(t, k) for t in tried)
        assert counted >= unmerged > even + 0.1
    assert sum(pass_at_k.searching(tried[0], k) > pass_at_k.searching(tried[1], k) for k in (1000, 10_000, 65_000)) >= 2  # fmt: skip
    assert pass_at_k.searching(tried[0], 65_000) >= 0.9
    more = sorted(b / a for a, b, _ in stored["tried"].values() if a and b)
    assert 1.2 < more[len(more) // 2] < 1.35  # a quarter more, the median
    assert 1.9 < more[-1] < 2.2


@pytest.mark.shows("the more tests are shown, the fewer wrong programs pass")
def test_shown(stored):
    wrong = [every - right for every, right in stored["shown"].values()]
    assert wrong == sorted(wrong, reverse=True)
    assert wrong[0] > 15
    assert wrong[-1] < 4


def test_the_picture_has_a_line_for_each(tmp_path):
    lines = [("a", "make", None, [1, 100], [0, 0.5]), ("b", "soft", "2 3", [1, 10_000], [0, 1])]  # fmt: skip
    pass_at_k.draw(tmp_path / "p.svg", lines)
    text = (tmp_path / "p.svg").read_text("utf-8")
    assert "50,290 290,165" in text  # 1,000 programs in all, a half
    assert "530,40" in text
    assert "a 0.50, b 1.00" in text


def test_bad_input(tmp_path):
    for n, c, k in ((4, 5, 1), (4, -1, 1), (4, 1, 5), (4, 1, 0)):
        with pytest.raises(ValueError, match=f"got n=4, c={c}, k={k}"):
            pass_at_k.pass_at_k(n, c, k)
    with pytest.raises(ValueError, match="got n=4, c=5, k=1"):
        pass_at_k.shortcut(4, 5, 1)
    with pytest.raises(ValueError, match="p must be 0 to 1, got 2"):
        pass_at_k.expected(pass_at_k.shortcut, 4, 1, 2)
    with pytest.raises(ValueError, match="counts must not be empty"):
        pass_at_k.drawing([], 1)
    with pytest.raises(ValueError, match="k must be >= 1, got 0"):
        pass_at_k.searching([1], 0)
    with pytest.raises(ValueError, match="curves must not be empty"):
        pass_at_k.draw(tmp_path / "p.svg", [])


def test_the_table_is_the_stored_one(stored):
    path = PACKAGE / "types" / "code_results.tsv"
    names = [row.split("\t")[1] for row in path.read_text("utf-8").splitlines()]
    assert len(stored["drawn"]) == len(stored["tried"]) == 45
    assert len(names) == 2 * 45 + 8
