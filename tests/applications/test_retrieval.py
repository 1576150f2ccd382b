"""Retrieval by words: BM25 by hand, what is found, and what answers without a model."""

import math

import numpy as np
import pytest

from snippets.applications import retrieval as r


@pytest.fixture(scope="module")
def facts():
    return r.load_facts()


@pytest.fixture(scope="module")
def found(facts):
    return r.measure_search(facts)


@pytest.fixture(scope="module")
def answers(facts):
    return r.measure_answers(facts)


def test_the_facts_answer_their_questions(facts):
    assert len(facts) == 40
    for fact in facts:
        assert r.states(fact["fact"], fact["answer"]), fact["fact"]
        assert r.states(fact["beside"], fact["rival"]), fact["beside"]
        for other, pattern in [("fact", "rival"), ("fact", "changed")]:
            assert not r.states(fact[other], fact[pattern]), fact[other]
        for kind in ("question", "reworded"):
            assert not r.states(fact[kind], fact["answer"]), fact[kind]
        assert fact["question"].endswith("?")


def test_no_question_can_be_answered_by_two_passages(facts):
    """The words of one answer stand in no other passage with the question's words."""
    for i, fact in enumerate(facts):
        others = [o["fact"] for j, o in enumerate(facts) if j != i]
        shared = r.shared_words(others, fact["question"])
        near = [o for o, n in zip(others, shared, strict=True) if n >= 5]
        assert not any(r.states(o, fact["answer"]) for o in near), fact["question"]


def test_words_by_hand():
    assert r.words("The Bell: 730 kg, heard!") == ["the", "bell", "730", "kg", "heard"]
    assert r.states("Plums, 5 of them", "plum")
    assert r.states("5 arches", "5|five")
    assert not r.states("aplomb", "plum")
    assert not r.states("15 arches", "5|five")


def test_bm25_by_hand():
    """Two passages of two words: the length plays no part, and log(1 + 1.5 / 1.5)."""
    index = r.build_index(["red boat", "red ship"])
    scores = r.search(index, "a boat, a boat")
    assert scores.tolist() == pytest.approx([math.log(2), 0])
    both = r.search(index, "red")
    assert both.tolist() == pytest.approx([math.log(1.2)] * 2)  # 1 + 0.5 / 2.5
    longer = r.build_index(["boat", "boat and quay and mill"])
    short, long = r.search(longer, "boat")
    assert short > long > 0
    assert r.search(index, "nothing known").tolist() == [0, 0]


def test_a_tie_is_shared():
    assert r.hit_rate(np.array([[1, 1], [0, 2]])) == 0.75
    assert r.hit_rate(np.zeros((4, 4))) == 0.25


def test_what_is_read_out_by_hand():
    index = r.build_index(["the boat is red", "the ship is blue", "the quay is old"])
    index["rare"] -= {"the", "is"}
    prompt = r.build_prompt("the boat is red", "Which colour is the boat?")
    assert r.read_answer(index, prompt) == "red"
    assert r.read_answer(index, r.build_prompt("", "Which?")) == ""


@pytest.mark.shows(
    "by words the passage is found for nearly all questions that share its words",
    baseline="by chance",
)
def test_its_words(found):
    assert found["BM25"][0] > 0.95
    assert found["shared words"][0] > 0.95  # no better for being clever
    assert found["by chance"][0] == 1 / 40


@pytest.mark.shows(
    "asked in other words, it is found for few, and hardly better than by chance",
    baseline="chance",
)
def test_other_words(found):
    chance = found["by chance"][1]
    for name in ("BM25", "shared words"):
        assert found[name][1] < 0.1
        assert r.wilson(found[name][1], 40)[0] < chance


@pytest.mark.shows(
    "a reader that copies rare words answers all that the search finds, and nothing else",
    baseline="nothing",
)
def test_the_reader(answers):
    right, size = answers["the passage found"]
    assert right > 0.95
    assert size < 4
    assert answers["nothing"] == (0, 0)
    assert answers["another passage"][0] == 0


@pytest.mark.shows(
    "whoever repeats all passages is right by the count, in hundreds of words",
    cheater="all passages",
)
def test_the_copier(answers):
    right, size = answers["all passages"]
    assert right > 0.95
    assert size > 50 * answers["the passage found"][1]
