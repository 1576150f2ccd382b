"""The encoder and the decoder: what may look where, learning, and unseen sentences."""

import numpy as np
import pytest

from snippets.applications import attention_translation as at
from snippets.applications import translation as tr
from snippets.applications.word_alignment import load_pairs, load_words
from snippets.autograd import Tensor, cross_entropy


@pytest.fixture(scope="module")
def numbers():
    return at.load_numbers()


@pytest.fixture(scope="module")
def models():
    return at.load()


@pytest.fixture(scope="module")
def right(models, numbers):
    """{setup: how many of 40 unseen sentences}."""
    return {name: at.measure_right(m, numbers)[1] for name, m in models.items()}


@pytest.fixture
def small(monkeypatch):
    """A model of width 8 in 64 bits, whose matrices are all random."""
    monkeypatch.setattr(at, "WIDTH", 8)
    rng = np.random.default_rng(3)
    numbers = {"German": {"": 0, "a": 1}, "English": {"": 0, "<": 1, "b": 2, "c": 3}}
    model = at.init(numbers, rng)
    return {name: Tensor(rng.normal(size=p.shape) * 0.5) for name, p in model.items()}


def test_sentences_become_numbers():
    numbers = at.number([["a", "b"], ["b", "c"]], ["", "<"])
    assert numbers == {"": 0, "<": 1, "a": 2, "b": 3, "c": 4}
    rows = at.fill(numbers, [["a"], ["b", "never seen"]])
    assert rows.shape == (2, at.LENGTH)
    assert rows[:, :3].tolist() == [[2, 0, 0], [3, 5, 0]]


def test_what_may_look_where(small):
    """Writing sees what stands before; reading sees all; a pair sees no other pair."""
    german = np.array([[1, 0, 2], [2, 2, 1]])
    english = np.array([[1, 2, 3], [1, 3, 3]])

    def logits(german, english):
        memory = at.encode(small, german, at.keep_all)
        return at.decode(small, memory, english, at.keep_all).data

    def changed(german, english):
        return np.abs(logits(german, english) - first).max(axis=2) > 1e-9

    first = logits(german, english)
    later = english.copy()
    later[0, 2] = 1
    assert changed(german, later).tolist() == [[False, False, True], [False] * 3]
    other = german.copy()
    other[1, 2] = 0
    assert changed(other, english).tolist() == [[False] * 3, [True] * 3]


PARTS = ("german", "english place", "reading.q", "looking.k", "looking.v", "encoder.up")


@pytest.mark.parametrize("name", PARTS)
def test_gradient_is_that_of_finite_differences(small, name):
    german = np.array([[1, 0, 2], [2, 2, 1]])
    english = np.array([[1, 2, 3], [1, 3, 3]])

    def loss():
        memory = at.encode(small, german, at.keep_all)
        logits = at.decode(small, memory, english, at.keep_all)
        return cross_entropy(logits, np.array([[2, 3, 0], [3, 3, 0]]))

    loss().backward()
    p = small[name]
    place = (1, 2)
    kept = p.data[place]
    found = []
    for step in (1e-5, -1e-5):
        p.data[place] = kept + step
        found.append(float(loss().data))
    assert p.grad[place] == pytest.approx((found[0] - found[1]) / 2e-5, rel=1e-4)


def test_dropout_leaves_the_mean():
    x = Tensor(np.ones((200, 500)))
    kept = at.dropout(0.3, np.random.default_rng(0))(x).data
    assert set(np.unique(kept)) == {0.0, 1 / 0.7}
    assert (kept == 0).mean() == pytest.approx(0.3, abs=0.01)
    assert kept.mean() == pytest.approx(1, abs=0.01)


def test_a_few_steps_lower_the_loss(numbers):
    rng = np.random.default_rng(0)
    model = at.init(numbers, rng)
    losses = list(at.train(model, numbers, 0.3, 4, rng))
    assert losses[0] == pytest.approx(np.log(len(numbers["English"])), abs=1)
    assert losses[-1] < losses[0] - 0.5


def test_it_ends(models, numbers):
    for german, _ in load_pairs("test"):
        said = at.write(models["with dropout"], numbers, german)
        assert 0 < len(said) < at.LENGTH
        assert not {"", "<"} & set(said)


@pytest.mark.shows(
    "without dropout it learns the pairs by heart and gets far fewer new sentences right",
    baseline="without",
)
def test_by_heart(models, numbers, right):
    """Seeds 0 to 3: 26, 29, 33 and 27 with dropout, 10, 17, 20 and 10 without."""
    without = right["without dropout"]
    assert right["with dropout"] >= without + 6
    for model in models.values():
        assert at.measure_right(model, numbers, "train")[1] >= 198


@pytest.mark.shows(
    "with it, it does as well as a dictionary with a language model, or better",
    baseline="channel",
)
def test_as_well_as_the_channel(right):
    model = tr.fit(*load_words())
    ways = tr.measure_right(model, load_pairs("test"))
    channel = sum(ways["noisy channel"])
    assert right["with dropout"] >= channel - 3
    assert right["with dropout"] > sum(ways["word for word"])
