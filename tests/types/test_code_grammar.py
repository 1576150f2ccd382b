"""The grammar: trees and counts by hand, its samples against its probabilities."""

import json
import math
import re
from collections import Counter

import numpy as np
import pytest
from checkout import PACKAGE, ROOT

from snippets.types import code_grammar as g


@pytest.fixture(scope="module")
def rules():
    return g.load_rules()


@pytest.fixture(scope="module")
def corpus():
    return g.load_corpus()


@pytest.fixture(scope="module")
def grammar(rules, corpus):
    return g.learn(rules, corpus)


def table(rules, grammar):  # -> the text of code_grammar.tsv
    rows = [["rules", kind, found] for kind, found in rules.items()]
    for place, choices in grammar.items():
        costs = [max(1, round(-2 * math.log2(p))) for p in choices.values()]
        rows.append(["costs", " ".join(place), costs])
    dump = json.JSONEncoder(separators=(",", ":")).encode
    return "".join(f"{a}\t{b}\t{dump(c)}\n" for a, b, c in rows)


def test_the_stored_costs_are_what_it_learns(rules, grammar):
    stored = PACKAGE / "types" / "code_grammar.tsv"
    assert stored.read_text("utf-8") == table(rules, grammar), (
        "write `table` of this test to snippets/types/code_grammar.tsv"
    )


def test_no_cost_hangs_on_a_rounding_of_the_machine(grammar):
    for choices in grammar.values():
        for p in choices.values():
            assert abs((-2 * math.log2(p)) % 1 - 0.5) > 1e-9


def test_a_tree_by_hand():
    tree = ("sum", ("map", ("add", ("n",), ("1",)), ("x",)))
    assert g.parse("sum(map(add(n, 1), x))") == tree
    assert g.to_text(tree) == "sum(map(add(n, 1), x))"


def test_every_program_of_the_corpus_comes_back(rules, corpus):
    for kind, tree in corpus:
        assert g.parse(g.to_text(tree)) == tree
        assert g.derive(rules, kind, tree) is not None, g.to_text(tree)
    assert len(corpus) == len(set(corpus)) == 165


def test_choices_by_hand(rules):
    tree = g.parse("sum(map(add(n, 1), x))")
    assert g.derive(rules, "int/x", tree) == [
        ("int/x", "", ("sum", "list/x")),
        ("list/x", "sum", ("map", "int/n", "list/x")),
        ("int/n", "map", ("add", "int/n", "int/n")),
        ("int/n", "add", ("n",)),
        ("int/n", "add", ("1",)),
        ("list/x", "map", ("x",)),
    ]


@pytest.mark.parametrize("text", ["sum(n)", "sum(x, x)", "map(x, x)", "sort(x)", "sum(map(x, x))", "open(x)", "vowel(first(x))"])  # fmt: skip
def test_what_is_no_int_made_from_a_list(rules, text):
    assert g.derive(rules, "int/x", g.parse(text)) is None


def test_counts_by_hand(rules):
    """One program, one choice: its count is 1, `weight` is worth three more."""
    learnt = g.learn(rules, [("int/x", g.parse("sum(x)"))])
    n = len(rules["int/x"])
    anywhere = 1.2 / (1 + 0.2 * n)
    rule = ("sum", "list/x")
    assert learnt["int/x", ""][rule] == pytest.approx((1 + 3 * anywhere) / 4)
    assert learnt["int/x", "add"][rule] == pytest.approx(anywhere)
    other = learnt["int/x", ""]["len", "list/x"]
    assert other == pytest.approx(3 * 0.2 / (1 + 0.2 * n) / 4)


def test_each_place_is_a_distribution(rules, grammar):
    for (kind, _), choices in grammar.items():
        assert list(choices) == rules[kind]
        assert min(choices.values()) > 0
        assert sum(choices.values()) == pytest.approx(1)
    for (kind, parent), choices in grammar.items():  # no way leads outside
        for name, *kinds in choices:
            assert {(k, name) for k in kinds} <= grammar.keys(), (kind, parent)


def test_bits_by_hand(grammar):
    choices = [("int/x", "", ("sum", "list/x")), ("list/x", "sum", ("x",))]
    p = grammar["int/x", ""]["sum", "list/x"] * grammar["list/x", "sum"]["x",]
    assert g.bits(grammar, choices) == pytest.approx(-math.log2(p))


def test_it_samples_as_often_as_it_says(rules, grammar):
    rng = np.random.default_rng(5)
    made = Counter(g.sample(grammar, "int/x", rng) for _ in range(4000))
    for text in ("sum(x)", "max(x)", "len(x)", "sum(unique(x))"):
        tree = g.parse(text)
        p = 2 ** -g.bits(grammar, g.derive(rules, "int/x", tree))
        error = 4 * math.sqrt(p * (1 - p) / 4000)
        assert made[tree] / 4000 == pytest.approx(p, abs=error)


@pytest.mark.shows("whatever it samples is well formed")
def test_well_formed(rules, grammar):
    rng = np.random.default_rng(1)
    for kind, parent in grammar:
        if not parent:
            for t in (0.5, 1, 3):
                tree = g.sample(g.temper(grammar, t) if t != 1 else grammar, kind, rng)  # fmt: skip
                if tree:
                    assert g.derive(rules, kind, tree) is not None


def test_room(grammar, monkeypatch):
    monkeypatch.setattr(g, "ROOM", 2)
    rng = np.random.default_rng(0)
    made = [g.sample(grammar, "int/x", rng) for _ in range(200)]
    assert 0 < made.count(None) < 200
    assert all(g.to_text(tree).count("(") <= 1 for tree in made if tree)


def test_temperature(grammar):
    place = "int/x", ""
    p = np.array(list(grammar[place].values()))
    for t in (0.5, 1.0, 3.0):
        want = p ** (1 / t) / sum(p ** (1 / t))
        got = list(g.temper(grammar, t)[place].values())
        np.testing.assert_allclose(got, want)
    even = list(g.temper(grammar, math.inf)[place].values())
    np.testing.assert_allclose(even, 1 / len(p))
    cold = list(g.temper(grammar, 1e-4)[place].values())
    assert cold[p.argmax()] == pytest.approx(1)


@pytest.mark.shows(
    "unseen programs cost fewer bits than by even choices, fewest with the parent",
    baseline="even",
)
def test_bits_of_unseen_programs(rules, corpus):
    """Every program is unseen once."""
    total = np.zeros(3)
    for fold in range(4):
        known = [pair for i, pair in enumerate(corpus) if i % 4 != fold]
        part = g.learn(rules, known)
        plain = g.learn(rules, known, weight=1e9)
        for pair in corpus[fold::4]:
            choices = g.derive(rules, *pair)
            models = g.temper(part, math.inf), plain, part
            total += [g.bits(model, choices) for model in models]
    even, kind, parent = total / len(corpus)
    assert even > kind + 4 > parent + 4.3


@pytest.mark.shows("a low temperature repeats itself, a high one loses its way")
def test_temperature_on_samples(grammar):
    different, lost = [], []
    for t in (0.4, 1.0, 2.5):
        model, rng = g.temper(grammar, t), np.random.default_rng(2)
        made = [g.sample(model, "int/x", rng) for _ in range(600)]
        different.append(len(set(made)))
        lost.append(made.count(None))
    assert different[0] < different[1] / 2
    assert lost[0] < lost[1] + 5 < 60 < 200 < lost[2]


def test_distance_by_hand():
    a, b, c = "abc"
    assert g.distance([a, b], [[c], [a, c]]) == pytest.approx(1 - 2 / 4)
    assert g.distance([a, a, b], [[a, b, a]]) == 0
    assert g.distance([a], [[b]]) == 1


@pytest.mark.shows(
    "what it samples stands nearer to the corpus than unseen programs do",
    baseline="unseen",
)
@pytest.mark.parametrize("seed", [3, 4, 5])
def test_memory(rules, corpus, seed):
    found = g.measure_memory(rules, corpus, np.random.default_rng(seed))
    assert found["sampled"].mean() < found["unseen"].mean() - 0.03
    assert found["unseen"].min() > 0
    assert 0.02 < np.mean(found["sampled"] == 0) < 0.3  # copies, and not all


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_copies_are_short_and_most_short_samples_are_no_copies(rules, corpus, seed):
    rng = np.random.default_rng(seed)
    known = [pair for i, pair in enumerate(corpus) if i % 4]
    grammar = g.learn(rules, known)
    made = [(kind, g.sample(grammar, kind, rng)) for kind, _ in corpus[::4] * 10]
    sampled = [g.derive(rules, kind, tree) for kind, tree in made if tree]
    learnt = [g.derive(rules, *pair) for pair in known]
    copied = np.array([g.distance(choices, learnt) == 0 for choices in sampled])
    short = np.array([len(choices) <= 3 for choices in sampled])
    assert short[copied].mean() > short[~copied].mean() + 0.05
    assert 0.05 < copied[short].mean() < 0.2


def test_bad_input(rules, grammar):
    rng = np.random.default_rng(0)
    for text in ("", "import os; x", "sum(x", "sum(x))", "x y", "sum(x)(x)", "sum(;)"):
        with pytest.raises(ValueError):  # noqa: PT011
            g.parse(text)
    with pytest.raises(ValueError, match="this is no program"):
        g.parse("a" * 400)
    with pytest.raises(ValueError, match="the bracket after sum is not closed"):
        g.parse_tokens(["sum", "(", "x"])
    with pytest.raises(OverflowError, match="more than 30 parts"):
        g.expand(grammar, "int/x", "", 0, rng)
    with pytest.raises(ValueError, match="no program is of kind 'int/z'"):
        g.derive(rules, "int/z", ("x",))
    with pytest.raises(ValueError, match="added and weight must be > 0, got 0"):
        g.learn(rules, [], added=0)
    with pytest.raises(ValueError, match="at least one choice, got none"):
        g.bits(grammar, [])
    with pytest.raises(ValueError, match="temperature must be > 0, got 0"):
        g.temper(grammar, 0)
    with pytest.raises(ValueError, match="no program is of kind 'int/z'"):
        g.sample(grammar, "int/z", rng)


def test_the_diagram_shows_these_probabilities(rules, grammar):
    svg = (ROOT / "docs/assets/diagrams/program-tree.svg").read_text("utf-8")
    shown = dict(re.findall(r'data-p="(\d)">(?:p = )?([\d.]+)<', svg))
    tree = g.parse("sum(map(mul(n, n), x))")
    choices = g.derive(rules, "int/x", tree)
    for i, (kind, parent, rule) in enumerate(choices):
        assert shown[str(i)] == f"{grammar[kind, parent][rule]:.2f}"
    assert 245 < 2 ** g.bits(grammar, choices) < 255  # "one in 250"
