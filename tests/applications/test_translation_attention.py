"""Where it looks: the weights of the forward pass itself, and EM's links."""

import numpy as np
import pytest

from snippets.applications import attention_translation as at
from snippets.applications import translation_attention as ta
from snippets.applications.word_alignment import fit_dictionary, load_words
from snippets.autograd import Tensor


@pytest.fixture(scope="module")
def numbers():
    return at.load_numbers()


@pytest.fixture(scope="module")
def models():
    return at.load()


def test_what_it_looks_at_is_what_it_computes_with(models, numbers, monkeypatch):
    """The same weights as those inside `attention`, taken from there."""
    model = models["with dropout"]
    said = at.write(model, numbers, ta.SHOWN)
    p = ta.where(model, numbers, ta.SHOWN, said)
    assert p.shape == (6, len(said))
    inside = []
    true = at.attention

    def spy(q, k, v, causal):
        if not causal and q.shape[2] != k.shape[2]:
            ones = Tensor(np.tile(np.eye(k.shape[2]), (1, at.HEADS, 1, 1)))
            inside.append(true(q, k, ones, causal=causal).data[0].mean(axis=0))
        return true(q, k, v, causal=causal)

    monkeypatch.setattr(at, "attention", spy)
    at.write(model, numbers, ta.SHOWN)
    for j, rows in enumerate(inside[: len(said)]):  # a word more each time
        np.testing.assert_allclose(rows[j][:6], p[:, j], atol=1e-6)


def test_a_word_that_moved():
    german, english = load_words()
    fitted = fit_dictionary(german, english)
    at_other_places = ta.find_moved(
        fitted, ["heute", "liest", "der", "mann"], ["today", "the", "man", "reads"]
    )
    assert at_other_places == {2: 3, 3: 1}


def test_the_place_before_is_a_strong_guess(models, numbers):
    """Without dropout, it looks at EM's partner less often than this guess is right."""
    german, english = load_words()
    fitted = fit_dictionary(german, english)
    pairs = zip(german, english, strict=True)
    moved = [ta.find_moved(fitted, *pair) for pair in pairs]
    hits = [i == j - 1 for found in moved for j, i in found.items()]
    guess = sum(hits) / len(hits)
    assert guess == pytest.approx(0.48, abs=0.005)
    assert ta.measure_links(models["without dropout"], numbers)[1] < guess
    assert ta.measure_links(models["with dropout"], numbers)[1] > guess


def test_a_fluent_mistake(models, numbers):
    """It reads well, and the German speaks of a street."""
    german = "Die Straße ist nicht schön."
    said = at.write(models["with dropout"], numbers, german)
    assert " ".join(said) == "the woman is not beautiful"


@pytest.mark.shows(
    "of words that moved, the one looked at most is EM's partner more often than by"
    " chance",
    baseline="chance",
)
def test_links(models, numbers):
    for name, model in models.items():
        n, share, chance = ta.measure_links(model, numbers)
        assert n > 100
        assert share > {"without dropout": 1.5, "with dropout": 2.5}[name] * chance
