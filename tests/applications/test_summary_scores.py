"""ROUGE and the checker by hand, and what was stored of the real models."""

import numpy as np
import pytest

from snippets.applications import summary_scores as sc
from snippets.applications.summarisation import load_texts, split_sentences


@pytest.fixture(scope="module")
def texts():
    return load_texts("test")


@pytest.fixture(scope="module")
def ways(texts):
    return sc.measure_ways(texts)


@pytest.fixture(scope="module")
def measured(ways, texts):
    return {name: sc.measure(said, texts) for name, said in ways.items()}


def test_rouge_by_hand():
    """a b b against b b c d: two of four are there, two of three belong."""
    recall, f1 = sc.rouge("a b b", "b b c d")
    assert (recall, f1) == (
        pytest.approx(2 / 4),
        pytest.approx(2 * (2 / 4) * (2 / 3) / (2 / 4 + 2 / 3)),
    )
    assert sc.rouge("A, b.", "a b") == (1, 1)
    assert sc.rouge("x", "y") == (0, 0) == sc.rouge("", "y")
    assert sc.rouge("a b c", "a c b", n=2) == (0, 0)
    assert sc.rouge("a b c", "x a b", n=2)[0] == 1 / 2


def test_what_is_invented_by_hand():
    text = "Anna Kovacs paid 5,000 euros. The mayor was glad. In May it rained."
    assert sc.invented("The mayor met Anna in May.", text) == set()
    assert sc.invented("Then Anna Kovacs paid 5000 euros.", text) == set()
    assert sc.invented("They met Rita in June for 300.", text) == {
        "Rita",
        "June",
        "300",
    }
    assert sc.invented("They thanked the Mayor.", text) == set()


def test_the_texts():
    texts = load_texts("test")
    assert len(texts) == 32
    for text, summary in texts:
        assert len(split_sentences(text)) == 5
        assert sc.invented(summary, text) == set()
        assert len(sc.words(summary)) < len(sc.words(text)) / 2


@pytest.mark.shows(
    "the first sentence is hard to beat in news, and not in texts of other kinds",
    baseline="lead",
)
def test_lead(measured):
    lead = measured["the first sentence"]
    assert lead["news"] > lead["other"] + 0.15
    for name in ("a random sentence", "the last sentence", "TextRank by words"):
        assert measured[name]["news"] < lead["news"]


@pytest.mark.shows(
    "TextRank is no better than the first sentence, by words or by MiniLM",
    baseline="lead",
)
def test_textrank(measured):
    lead = measured["the first sentence"]["F1"]
    for name in ("TextRank by words", "TextRank by MiniLM"):
        assert measured[name]["F1"] < lead
        above, below = sc.measure_lead(measured)[name]
        assert above < below


@pytest.mark.shows(
    "where it takes the last of equal sentences, it is no better than a random one",
    baseline="drawn",
)
def test_the_last_of_equals(measured, texts):
    drawn = []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        said = [[rng.choice(split_sentences(text))] for text, _ in texts]
        drawn.append(sc.measure(said, texts)["F1"])
    last = measured["the last of equals"]["F1"]
    assert last < max(drawn)
    assert measured["TextRank by words"]["F1"] > max(drawn) + 0.05


def test_a_coin_by_hand():
    """Of two sentences one has both words of ours, and the other has none."""
    pairs = [("A red cat. It rained.", "red cat")] * 11  # news, and one of another kind
    found = sc.measure([["Red cat.", "It rained."]] * 11, pairs)
    assert found["recall"] == 1 / 2 == found["F1"]
    assert found["length"] == pytest.approx(2 / 5)
    assert found["invented"] == 0
    made_up = sc.measure([["Red cat.", "He said 1999."]] * 11, pairs)["invented"]
    assert made_up == 11 / 2


@pytest.mark.shows(
    "where a coin decides among equals, it is between the first sentence and a random "
    "one",
    baseline="drawn",
)
def test_what_the_vote_is_worth(texts, ways, measured):
    assert sum(len(equals) > 1 for equals in ways["a coin among equals"]) == 27
    coin = measured["a coin among equals"]["F1"]
    drawn = measured["a random sentence"]["F1"]
    assert drawn + 0.05 < coin < measured["the first sentence"]["F1"] - 0.05
    several = np.random.default_rng(0)
    said = [[several.choice(equals)] for equals in ways["a coin among equals"]]
    assert sc.measure(said, texts)["F1"] == pytest.approx(coin, abs=0.08)


@pytest.mark.shows("recall is high for the whole text, F1 is not", cheater="whole")
def test_recall(measured):
    whole = measured["the whole text"]
    others = [
        m
        for name, m in measured.items()
        if name not in ("the whole text", "ours, denied")
    ]
    assert all(whole["recall"] > m["recall"] for m in others)
    assert whole["F1"] < measured["the first sentence"]["F1"]


@pytest.mark.shows(
    "of what SmolLM2 says falsely, a checker of names and numbers finds little",
    baseline="chosen",
)
def test_faults(measured, texts):
    chosen = [m["invented"] for name, m in measured.items() if "SmolLM2" not in name]
    assert sum(chosen) == 0
    for counts in sc.measure_faults(texts).values():
        assert counts["read"] > 16
        assert 0 < counts["both"] <= counts["told"] < counts["read"] / 4


def test_faults_are_of_known_replies(texts):
    faults = sc.load_faults()
    assert list(faults) == list(sc.load_replies())
    for each in faults.values():
        assert set(each) <= set(range(len(texts)))


@pytest.mark.shows(
    "neither ROUGE nor the checker notices a summary that says the opposite",
    cheater="denied",
)
def test_denied(measured):
    denied = measured["ours, denied"]
    honest = [m["F1"] for name, m in measured.items() if name != "ours, denied"]
    assert denied["F1"] > max(honest)
    assert denied["invented"] == 0
    assert sc.denied("It was old and was cold.") == "It was not old and was cold."
