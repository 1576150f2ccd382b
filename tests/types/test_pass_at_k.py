"""pass@k: the estimate by enumeration, and the stored counts, counted anew."""

import json
import math
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from checkout import PACKAGE

from snippets.types import code_grammar, code_synthesis, pass_at_k
from snippets.types.code_interpreter import results

TEMPERATURES = list(pass_at_k.TEMPERATURES)


@pytest.fixture(scope="module")
def data():
    return code_synthesis.load_tasks()


@pytest.fixture(scope="module")
def stored():
    return pass_at_k.load_results()


def sampled(data, kind, at):
    """How many of the samples at one temperature solve each task of a kind."""
    rules, corpus = code_grammar.load_rules(), code_grammar.load_corpus()
    grammar = code_grammar.learn(rules, corpus)
    grammar = code_grammar.temper(grammar, TEMPERATURES[at])
    rng = np.random.default_rng([at, *kind.encode()])
    made = Counter(
        code_grammar.sample(grammar, kind, rng) for _ in range(pass_at_k.SAMPLED)
    )
    made.pop(None, None)
    solve, v = Counter(), kind[-1]
    tasks = {n: t for n, t in data["task"].items() if t[0] == kind}
    shown = max(len(tests) for _, tests, _ in tasks.values())
    for tree, times in made.items():
        on_shown = results(tree, data["tests"][v][:shown])
        if on_shown in [tests for _, tests, _ in tasks.values()]:
            both = on_shown, results(tree, data["hidden"][v])
            for name, (_, *wanted) in tasks.items():
                solve[name] += times * (both == tuple(wanted))
    return solve


def passing(data, search, shown):
    """The programs that pass so many tests, and those of them that are right."""
    every, right = {}, {}
    for name, (kind, tests, hidden) in data["task"].items():
        if program := search.first(kind, tests[:shown]):
            every[name] = program
            if results(program.tree, data["hidden"][kind[-1]]) == hidden:
                right[name] = program
    return every, right


def even(rules):
    """The same choices, all of one cost at each place."""
    return {
        place: [(max(1, round(2 * math.log2(len(each)))), rule) for _, rule in each]
        for place, each in rules.items()
    }


def table():  # -> the text of code_results.tsv
    data, rules = code_synthesis.load_tasks(), code_synthesis.load_rules()
    searches = [
        code_synthesis.search_all(data, rules),
        code_synthesis.search_all(data, rules, merge=False),
        code_synthesis.search_all(data, even(rules)),
    ]
    rights = [passing(data, search, 8)[1] for search in searches]
    kinds = dict.fromkeys(kind for kind, *_ in data["task"].values())
    solve = [
        sum((sampled(data, kind, at) for kind in kinds), Counter())
        for at in range(len(TEMPERATURES))
    ]
    rows = []
    for name in data["task"]:
        rows.append(["drawn", name, [each[name] for each in solve]])
        tried = [r[name].tried if name in r else 0 for r in rights]
        rows.append(["tried", name, tried])
    for shown in range(1, 9):
        both = passing(data, searches[0], shown)
        rows.append(["shown", str(shown), [len(part) for part in both]])
    return "".join(f"{a}\t{b}\t{json.dumps(c)}\n" for a, b, c in rows)


# --- the stored counts, counted anew ---------------------------------------------


@pytest.mark.parametrize(("kind", "at"), [("int/x", 1), ("text/s", 0), ("bool/n", 2)])
def test_the_samples_are_counted_anew(data, stored, kind, at):
    solve = sampled(data, kind, at)
    counts = dict(zip(data["task"], stored["drawn"][TEMPERATURES[at]], strict=True))
    mine = [name for name, (own, *_) in data["task"].items() if own == kind]
    assert [solve[n] for n in mine] == [counts[n] for n in mine]


@pytest.mark.parametrize("kind", ["int/x", "text/s", "bool/n"])
def test_most_samples_are_repeats_and_that_is_not_all(stored, kind):
    """A search that tries only as many programs as are different solves more."""
    rules, corpus = code_grammar.load_rules(), code_grammar.load_corpus()
    grammar = code_grammar.learn(rules, corpus)
    rng = np.random.default_rng(0)
    made = [code_grammar.sample(grammar, kind, rng) for _ in range(6500)]
    different = len(set(made) - {None}) / len(made)
    assert 0.2 < different < 0.55
    sampled = pass_at_k.share_sampled(stored["drawn"][1.0], 6500)
    tries = 24_456  # different ones among the 65,000, of all ten kinds together
    searched = pass_at_k.share_searched(stored["tried"]["counted costs"], tries)
    assert f"{searched:.2f}" == "0.87"
    assert searched > sampled + 0.15


@pytest.mark.parametrize("which", [0, 1, 2])
def test_the_first_tries_of_each_search_are_made_anew(data, stored, which):
    most = 4500  # 4,444 of them are needed for a task that the page tells of
    rules = code_synthesis.load_rules()
    if which == 2:
        rules = even(rules)
    search = code_synthesis.search_all(data, rules, most, merge=which != 1)
    _, right = passing(data, search, 8)
    tried = list(stored["tried"].values())[which]
    for name, tries in zip(data["task"], tried, strict=True):
        if 0 < tries <= most:
            assert right[name].tried == tries
        elif name in right:
            assert right[name].tried > most
    if which == 0:
        assert right["how many words with a capital"].tried == 4444


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


@pytest.mark.shows(
    "the estimate is right on average, the tempting shortcut is too low",
    baseline="truth",
    cheater="shortcut",
)
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
    assert pass_at_k.share_searched([3, 0, 10], 5) == pytest.approx(1 / 3)
    assert pass_at_k.share_searched([3, 0, 10], 10) == pytest.approx(2 / 3)
    assert pass_at_k.share_sampled([10_000, 0], 1) == pytest.approx(1 / 2)
    assert pass_at_k.share_sampled([100, 0, 300], 1) == pytest.approx(0.04 / 3)


@pytest.mark.shows(
    "for one try the lowest temperature is best, for many a higher one", baseline="high"
)
def test_temperature(stored):
    low, middle, high = stored["drawn"].values()
    one = [pass_at_k.share_sampled(c, 1) for c in (low, middle, high)]
    many = [pass_at_k.share_sampled(c, 10_000) for c in (low, middle, high)]
    assert one[0] > one[1] > one[2]
    assert many[1] > many[0] + 0.05


@pytest.mark.shows(
    "as many programs solve more tasks built in order than sampled, from 1,000 on",
    baseline="share",
)
def test_search_beats_drawing(data, stored):
    kinds = {kind for kind, *_ in data["task"].values()}
    assert len(kinds) == pass_at_k.KINDS
    tried = stored["tried"]["counted costs"]
    for counts in stored["drawn"].values():
        for k in (100, 300, 1000, 3000, 6500):
            share = pass_at_k.share_sampled(counts, k)
            assert pass_at_k.share_searched(tried, 10 * k) > share + 0.05


@pytest.mark.shows(
    "with counted costs a search solves more than with even ones, and than unmerged",
    baseline="even",
)
def test_searches(stored):
    tried = list(stored["tried"].values())
    for k in (1000, 10_000, 65_000):
        counted, unmerged, even = (pass_at_k.share_searched(t, k) for t in tried)
        assert counted >= unmerged > even + 0.1
    assert sum(pass_at_k.share_searched(tried[0], k) > pass_at_k.share_searched(tried[1], k) for k in (1000, 10_000, 65_000)) >= 2  # fmt: skip
    assert pass_at_k.share_searched(tried[0], 65_000) >= 0.9
    both = (tried[0] > 0) & (tried[1] > 0)
    more = sorted(tried[1][both] / tried[0][both])
    assert 1.25 < more[len(more) // 2] < 1.4  # the median: about a third more
    assert [ratio > 1.9 for ratio in more].count(True) == 3  # of 39 about twice
    assert len(more) == 39
    assert 1.9 < more[-1] < 2.2


@pytest.mark.shows("the more tests are shown, the fewer wrong programs pass")
def test_shown(stored):
    wrong = [every - right for every, right in stored["shown"].values()]
    assert wrong == sorted(wrong, reverse=True)
    assert wrong[0] > 15
    assert wrong[-1] < 4


def test_the_picture_has_a_line_for_each(tmp_path):
    curves = {
        "a": {
            "color": "make",
            "dash": None,
            "programs": [10, 1000],
            "shares": [0, 0.5],
        },
        "b": {"color": "soft", "dash": "2 3", "programs": [10, 1e5], "shares": [0, 1]},
    }
    pass_at_k.plot_curves(tmp_path / "p.svg", curves)
    text = (tmp_path / "p.svg").read_text("utf-8")
    assert "50,290 290,165" in text  # 1,000 programs in all, a half
    assert "530,40" in text
    assert "a 0.50, b 1.00" in text


def test_the_table_and_the_picture_say_the_same(stored):
    shares = pass_at_k.measure_shares(stored, [1000])
    curves = pass_at_k.all_curves(stored)
    assert shares.keys() == curves.keys()
    for name, (share,) in shares.items():
        programs = np.array(curves[name]["programs"])
        near = np.interp(10_000, programs, curves[name]["shares"])
        assert near == pytest.approx(share, abs=0.03)


def test_bad_input():
    for n, c, k in ((4, 5, 1), (4, -1, 1), (4, 1, 5), (4, 1, 0)):
        with pytest.raises(ValueError, match=f"got n=4, c={c}, k={k}"):
            pass_at_k.pass_at_k(n, c, k)
    with pytest.raises(ValueError, match="got n=4, c=5, k=1"):
        pass_at_k.shortcut(4, 5, 1)
    with pytest.raises(ValueError, match="p must be 0 to 1, got 2"):
        pass_at_k.expected(pass_at_k.shortcut, 4, 1, 2)
    with pytest.raises(ValueError, match="counts must not be empty"):
        pass_at_k.share_sampled([], 1)
    with pytest.raises(ValueError, match="k must be >= 1, got 0"):
        pass_at_k.share_searched([1], 0)


def test_the_table_is_the_stored_one(stored):
    path = PACKAGE / "types" / "code_results.tsv"
    names = [row.split("\t")[1] for row in path.read_text("utf-8").splitlines()]
    lengths = [len(c) for c in (*stored["drawn"].values(), *stored["tried"].values())]
    assert lengths == [45] * 6
    assert len(names) == 2 * 45 + 8
