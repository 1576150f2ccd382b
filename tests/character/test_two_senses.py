"""Words with two senses: the counts by hand, and what the stored choices say."""

import json

import numpy as np
import pytest

from snippets.character import two_senses


@pytest.fixture(scope="module")
def leads():
    return two_senses.load_leads()[0]


def test_the_items_are_what_they_should_be():
    senses = two_senses.load_senses()
    assert len({word for word, *_ in senses}) == len(senses) == 40
    for word, contexts, follows in senses:
        assert [context.split()[-1] for context in contexts] == [word, word]
        assert len(set(contexts)) == len(set(follows)) == 2


def test_the_counts_by_hand():
    leads = np.array([[1.0, -1.0], [2.0, 1.0], [-1.0, -2.0], [-1.0, 2.0]])
    right = [[True, True], [True, False], [False, True], [False, False]]
    assert two_senses.choose(leads).tolist() == right
    assert two_senses.told_apart(leads).tolist() == [True, False, False, False]


@pytest.mark.shows(
    "from the word alone no choice can be right in both contexts", baseline="alone"
)
def test_the_word_alone(leads):
    alone = leads[1]
    np.testing.assert_array_equal(alone[:, 0], alone[:, 1])
    assert two_senses.choose(alone).sum() == 40
    assert not two_senses.told_apart(alone).any()


@pytest.mark.shows(
    "the more of the context it sees, the more words are told apart", baseline="alone"
)
def test_the_window(leads):
    apart = [two_senses.told_apart(each).sum() for each in leads.values()]
    alone = apart[0]
    assert apart == sorted(apart)
    low, _ = two_senses.wilson(apart[-1] / 40, 40)
    assert 40 * low > alone + 20


def test_what_is_drawn_and_moved(tmp_path, leads):
    two_senses.main(tmp_path)
    words = json.loads((tmp_path / "words.json").read_text("utf-8"))
    assert len(words) == 40
    for i, word in enumerate(words):
        assert word["leads"]["99"] == pytest.approx(leads[99][i].tolist())
        assert all(0 < p < 1 for tokens in word["likeliest"] for _, p in tokens)
    assert (tmp_path / "windows.svg").read_text("utf-8").count("<circle") == 5
