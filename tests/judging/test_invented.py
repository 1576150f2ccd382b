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
    "it makes up a capital for each country that does not exist, as a rule with no doubt",
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


@pytest.mark.shows(
    "how sure it is of the first token tells the two apart a little in one wording only",
    baseline="chance",
)
def test_how_sure(countries, replies):
    chance = 0.5
    surer = [iv.surer(*probabilities(replies, countries, way)) for way in iv.WAYS]
    assert chance + 0.1 < surer[0] < 0.9
    assert surer[1] < chance + 0.1
    assert surer[2] < chance + 0.1
