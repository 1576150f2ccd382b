"""Descriptions of functions: the choice by hand, and what was stored of the model."""

import ast
import itertools

import numpy as np
import pytest

from snippets.applications import code_explained as ce
from snippets.applications.code_assistant import load_tasks, try_program
from snippets.data import wilson

TASKS = load_tasks()
SOURCES = ce.load_functions()
TEXTS = [task["text"] for task in TASKS]
N = len(TASKS)


@pytest.fixture(scope="module")
def scores():
    return ce.load_scores()


@pytest.fixture(scope="module")
def found(scores):
    """{way: for each function, the share found among four}."""
    ways = ce.measure_ways(SOURCES, TEXTS, scores)
    return {name: ce.share_found(each) for name, each in ways.items()}


def low(share):
    return wilson(share, N)[0]


def high(share):
    return wilson(share, N)[1]


def test_without_names_by_hand():
    source = 'def fizz(n):\n    if n > 2:\n        return "fizz n"\n    return str(n)'
    hidden = ce.without_names(source)
    assert hidden == (
        'def f(a):\n    if a > 2:\n        return "fizz n"\n    return str(a)'
    )


def test_without_names_they_do_the_same():
    for task, source in zip(TASKS, SOURCES, strict=True):
        hidden = ce.without_names(source)
        came = try_program(task | {"name": "f"}, hidden)
        assert came["right"], task["name"]
        assert task["name"] not in {
            node.id
            for node in ast.walk(ast.parse(hidden))
            if isinstance(node, ast.Name)
        }


def test_no_description_stands_in_a_function():
    for task, source in zip(TASKS, SOURCES, strict=True):
        assert task["text"] not in source
        assert '"""' not in source


def test_shuffled_has_the_same_words():
    for i, text in enumerate(TEXTS):
        mixed = ce.shuffled(text, i)
        assert sorted(mixed.rstrip(".").split()) == sorted(text.rstrip(".").split())
    assert sum(ce.shuffled(text, i) == text for i, text in enumerate(TEXTS)) == 0


def test_found_among_four_by_all_sets():
    """Six descriptions, one level with the right one: every set of three others."""
    row = np.array([5.0, 5.0, 1.0, 9.0, 2.0, 3.0])
    want = []
    for others in itertools.combinations(range(1, 6), 3):
        best = max(row[list(others)])
        level = sum(row[j] == 5.0 for j in others)
        want.append(1 / (1 + level) if best <= 5.0 else 0.0)
    scores = np.array([row])
    assert ce.share_found(scores)[0] == pytest.approx(np.mean(want))


def test_all_level_is_chance():
    assert ce.share_found(np.zeros((N, N))) == pytest.approx(1 / 4)
    assert ce.share_found(np.eye(N)) == pytest.approx(1)


def test_shared_words_by_hand():
    """Four of the six words: `return` and `list` need not be names, `word` is cut."""
    assert ce.stems("Return wording, x2") == {"retu", "word", "x"}
    shares = ce.share_words(["def f(words):\n    return words"], ["Return the word."])
    assert shares.tolist() == [[2 / 3]]


def test_the_scores(scores):
    assert list(scores) == ["nothing", *ce.CONDITIONS]
    assert scores["nothing"].shape == (2, N)
    for name in ce.CONDITIONS:
        assert scores[name].shape == (N, N)
        assert np.all(scores[name] < 0)
    assert len(ce.load_explained()) == N


@pytest.mark.shows(
    "asked what a function does, the model begins another function, and explains none"
)
def test_it_explains_none():
    said = ce.load_explained()
    assert low(sum(one.startswith("def ") for one in said) / N) > 0.7
    assert {one for one in said if not one.startswith("def ")} == {"#"}


@pytest.mark.shows(
    "of four descriptions it finds the right one; where names help, shared words do so, "
    "too",
    baseline="words",
)
def test_with_names(found):
    model = found["gains most, with names"].mean()
    words = found["shared words, with names"].mean()
    assert low(model) > 0.7
    assert low(words) > 0.5
    assert low(model) < words < model


@pytest.mark.shows(
    "without names it finds it more often than chance, and than shared words do",
    baseline="chance",
)
def test_without_names(found):
    model, words = (
        found[f"{name}, without"] for name in ("gains most", "shared words")
    )
    chance = 1 / 4
    assert low(model.mean()) > chance
    assert low(words.mean()) < chance
    assert np.sum(model > words) >= 3 * np.sum(model < words)  # function by function
    assert high(model.mean()) < found["gains most, with names"].mean()


@pytest.mark.shows(
    "with the words of each description shuffled it finds fewer", baseline="whole"
)
def test_shuffled(found):
    whole, mixed = found["gains most, without"], found["and words shuffled"]
    assert np.sum(whole > mixed) >= 3 * np.sum(whole < mixed)
    assert mixed.mean() < whole.mean() - 0.1
    assert low(mixed.mean()) > 0.25


@pytest.mark.shows(
    "what is likeliest is no choice: without names it is the same for every function",
    baseline="gained",
)
def test_what_is_likeliest(scores, found):
    likeliest = scores["without names"].argmax(axis=1)
    assert len(set(likeliest)) == 1
    assert found["likeliest, without"].mean() < high(1 / 4)
    gained = found["gains most, without"]
    assert found["likeliest, without"].mean() < gained.mean() - 0.2
