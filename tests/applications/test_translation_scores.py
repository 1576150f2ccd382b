"""chrF by hand, what cheats it, and what was stored of a real model."""

from collections import Counter

import numpy as np
import pytest

from snippets.applications import translation_scores as ts
from snippets.applications.translation import fit
from snippets.applications.word_alignment import load_pairs, load_words, words


@pytest.fixture(scope="module")
def model():
    return fit(*load_words())


@pytest.fixture(scope="module")
def references():
    return [english for _, english in load_pairs("test")]


@pytest.fixture(scope="module")
def ways(model):
    return ts.measure_ways(model, np.random.default_rng(0))


@pytest.fixture(scope="module")
def scores(ways, references):
    return {name: ts.score(said, references) for name, said in ways.items()}


@pytest.fixture(scope="module")
def real(model, references):
    right = ts.choose_weight(model, ts.load_candidates())
    said = ts.measure_real(model, max(right, key=right.get))
    return {name: ts.score(each, references) for name, each in said.items()}


def test_chrf_by_hand():
    """abc against abd: runs of 1: 2 of 3, of 2: 1 of 2, of 3: 0 of 1, longer none."""
    share = (2 / 3 + 1 / 2 + 0) / 6
    assert ts.chrf("ab c", "a bd") == pytest.approx(share)
    assert ts.grams("a b", 2) == Counter(["ab"])
    assert ts.chrf("the cat sleeps", "the cat sleeps") == 1
    assert ts.chrf("xyz", "the cat sleeps") == 0 == ts.chrf("", "the")


def test_recall_weighs_more():
    """Half of the text is worse than the text and as much again."""
    half, double = ts.chrf("abcdefgh", "abcdefghijklmnop"), ts.chrf("abcdefghijklmnop", "abcdefgh")  # fmt: skip
    assert half < double
    p, r = 1.0, np.mean([(9 - n) / (17 - n) for n in range(1, 7)])
    assert half == pytest.approx(5 * p * r / (4 * p + r))


def test_the_nearest_right_translation_counts():
    right = [["it is cold", "the house is old"]]
    assert ts.score(["The house is old."], right) == (1, 1)
    mean, count = ts.score(["The house is cold."], right)
    assert 0.7 < mean < 1
    assert count == 0


def test_change_by_hand():
    right = [["a"], ["b"], ["c"], ["d"]]
    assert ts.measure_change(["a", "x", "x", "d"], ["a", "b", "c", "x"], right) == (
        2,
        1,
    )


@pytest.mark.shows(
    "word for word beats the nearest sentence that was learnt, and copying",
    baseline="nearest",
)
def test_baselines(scores):
    copied, nearest, plain = (
        scores[name]
        for name in ("the German itself", "nearest known sentence", "word for word")
    )
    assert copied[0] < 0.2 < nearest[0] < plain[0] - 0.2
    assert copied[1] == nearest[1] == 0 < plain[1]
    assert scores["by counts"][1] < plain[1] / 2


@pytest.mark.shows(
    "by chrF the opposite is best of all, and shuffled words are like a known sentence",
    cheater="denied",
)
@pytest.mark.parametrize("seed", [0, 1, 2, 7, 11])
def test_cheaters(scores, references, seed):
    denied = scores["the opposite"]
    others = [mean for name, (mean, _) in scores.items() if name != "the opposite"]
    assert denied[0] > max(others) + 0.03
    assert denied[1] == 0
    rng = np.random.default_rng(seed)
    mixed = ts.score([ts.shuffled(each[0], rng) for each in references], references)
    known = scores["nearest known sentence"][0]
    assert 0.59 <= round(mixed[0], 2) <= 0.63
    assert known < mixed[0] < known + 0.1 < scores["word for word"][0] - 0.1
    assert mixed[1] <= 2


def test_denied():
    assert ts.denied("The milk is not cold.") == "the milk is cold"
    assert ts.denied("It sleeps.") == "it sleeps not"


@pytest.mark.shows(
    "SmolLM2 translates hardly any sentence, and fewer than a dictionary of 200 pairs",
    baseline="plain",
)
def test_the_real_model(scores, real):
    plain = scores["word for word"]
    for name in ("SmolLM2, asked", "SmolLM2, three examples"):
        assert real[name][1] <= 4 < plain[1]
        assert real[name][0] < plain[0] - 0.3


@pytest.mark.shows(
    "as the language model of the channel it makes more of them right than either alone",
    baseline="channel",
)
def test_rescored(scores, real):
    channel = scores["noisy channel"][1]
    assert real["channel with SmolLM2"][1] >= channel + 4
    assert real["channel with SmolLM2"][1] > real["SmolLM2, the words given"][1]


def test_the_candidates_are_those_of_the_channel(model):
    from snippets.applications.translation import translate

    stored = ts.load_candidates()["test"]
    for i, (german, _) in list(enumerate(load_pairs("test")))[::8]:
        found = [list(said) for said in translate(model, german)[: len(stored[i])]]
        assert sorted(found) == sorted(said for said, _ in stored[i])


def test_weight_zero_is_the_dictionary_alone(model):
    candidates = [(["the", "dog"], -50.0), (["a", "dog"], -1.0), (["cat"], 0.0)]
    german = words("der hund")
    assert ts.rescore(model, candidates, german, 0) == ["the", "dog"]
    assert ts.rescore(model, candidates, german, 1) == ["a", "dog"]


def test_any_weight_does(model, references):
    """The choice on 20 other sentences hardly matters."""
    ways = ts.measure_weights(model, ts.load_candidates()["test"], load_pairs("test"))
    right = {weight: ts.score(said, references)[1] for weight, said in ways.items()}
    assert min(count for weight, count in right.items() if weight > 0) >= 29
    assert right[0] < 20
