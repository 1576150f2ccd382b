"""Asked about what does not exist: the counting by hand, and what was stored."""

import numpy as np
import pytest

from snippets.judging import invented as iv


@pytest.fixture(scope="module")
def countries():
    return iv.load_countries()


@pytest.fixture(scope="module")
def replies():
    return iv.load_replies()


@pytest.fixture(scope="module")
def found(countries, replies):
    """{way: {kind: {"right", "doubt", "made up"}}}."""
    return {way: iv.count(replies[way], countries) for way in iv.WAYS}


def probabilities(replies, countries, way):
    return [iv.probabilities(replies[way], countries, k) for k in ("real", "invented")]


def test_the_names(countries, replies):
    names = [name for _, name, _ in countries]
    assert len(set(names)) == 60
    kinds = [kind for kind, _, capital in countries if capital]
    assert kinds == ["real"] * 30
    for way in iv.WAYS:
        assert list(replies[way]) == names


@pytest.mark.parametrize(
    ("said", "doubt"),
    [
        ("I do not know.", True),
        ("There is no country called Ardovia.", True),
        ("It is a FICTIONAL place.", True),
        ("I don't have information; I'm not aware of it.", True),
        ("The capital of Ardovia is Nova Nova.", False),
        ("The capital is not far from the sea.", False),
    ],
)
def test_doubt(said, doubt):
    assert iv.doubts(said) is doubt


def test_counted_by_hand():
    countries = [("real", "A", "Aa|Ae"), ("real", "B", "Bb"), ("invented", "C", "")]
    replies = {
        "A": (0.5, "It is Ae, sorry."),
        "B": (0.5, "It is Cc."),
        "C": (0.5, "I am not sure."),
    }
    assert iv.count(replies, countries) == {
        "real": {"right": 1, "doubt": 0, "made up": 1},
        "invented": {"right": 0, "doubt": 1, "made up": 0},
    }


def test_surer_by_hand():
    real, invented = np.array([0.9, 0.4]), np.array([0.4, 0.1])
    assert iv.surer(real, invented) == pytest.approx(3.5 / 4)
    assert iv.surer(invented, invented) == 0.5


@pytest.mark.shows(
    "asked about a country that does not exist, it goes on as if it did, with no doubt",
    baseline="silent",
)
def test_it_makes_up(found, countries, replies):
    for way in ("a sentence", "a question"):
        assert found[way]["invented"]["made up"] >= 29
        assert found[way]["real"]["right"] >= 12  # it is not silent by nature
    # a cheater: who never answers is perfect here, and knows nothing there
    silent = {name: (1.0, "I do not know.") for name in replies["a question"]}
    never = iv.count(silent, countries)
    assert never["invented"]["made up"] == never["real"]["right"] == 0


@pytest.mark.shows(
    "told to say if it does not know, it doubts more, and is right about fewer real ones",
    baseline="asked",
)
def test_told_to_say_so(found):
    asked, warned = found["a question"], found["warned"]
    assert warned["invented"]["doubt"] >= asked["invented"]["doubt"] + 4
    assert warned["invented"]["made up"] > 15
    assert warned["real"]["right"] <= asked["real"]["right"] - 4


def test_how_sure(countries, replies):
    chance = 0.5
    surer = [iv.surer(*probabilities(replies, countries, way)) for way in iv.WAYS]
    assert chance + 0.1 < surer[0] < 0.9
    assert surer[1] < chance + 0.1
    assert surer[2] < chance + 0.1


@pytest.mark.shows(
    "a capital letter at its start tells the two apart better than how sure it is",
    baseline="sure",
)
def test_a_capital_letter_tells_more(countries, replies):
    """A sentence that goes on with a name: of 30 each."""
    told = {"real": [], "invented": []}
    for kind, name, _ in countries:
        told[kind].append(replies["a sentence"][name][1][0].isupper())
    real, invented = (np.array(told[kind]) for kind in ("real", "invented"))
    assert real.sum() == 22
    assert invented.sum() == 2
    sure = iv.surer(*probabilities(replies, countries, "a sentence"))
    assert iv.surer(real.astype(int), invented.astype(int)) > sure + 0.1


def test_it_is_surer_of_what_it_knows(countries, replies):
    """Where it gets the capital wrong, it is as sure as of what does not exist."""
    real, invented = probabilities(replies, countries, "a sentence")
    said = [replies["a sentence"][name][1] for _, name, _ in countries]
    right = [iv.is_right(s, row[2]) for s, row in zip(said, countries, strict=True)]
    wrong = ~np.array(right[: len(real)])
    assert iv.surer(real[~wrong], real[wrong]) > 0.75
    assert abs(iv.surer(real[wrong], invented) - 0.5) < 0.1


def test_warned_it_is_surer_of_what_does_not_exist(countries, replies):
    """The interval of the share of pairs lies below 0.5, by the bootstrap."""
    real, invented = probabilities(replies, countries, "warned")
    rng = np.random.default_rng(0)
    again = [
        iv.surer(real[rng.integers(30, size=30)], invented[rng.integers(30, size=30)])
        for _ in range(500)
    ]
    assert np.quantile(again, 0.975) < 0.5
