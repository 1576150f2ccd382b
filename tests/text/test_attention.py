"""Attention by hand, the mask to the last bit, and a head that looks back."""

import numpy as np
import pytest

from snippets.autograd import Tensor, attention
from snippets.text import attention as at


@pytest.fixture(scope="module")
def model():
    return at.train(150, np.random.default_rng(1))


def normal(*shape, seed=0):
    return np.random.default_rng(seed).normal(size=shape)


def test_by_hand():
    """Two keys that differ by ln 3 in their product with the query: 1 to 3."""
    q = np.array([[1.0], [1.0]])
    k, v = np.array([[0.0], [np.log(3)]]), np.array([[4.0], [8.0]])
    y, weights = at.attend(q, k, v)
    np.testing.assert_allclose(weights, [[1, 0], [1 / 4, 3 / 4]])
    np.testing.assert_allclose(y, [[4], [7]])
    y, weights = at.attend(q, k, v, causal=False)
    np.testing.assert_allclose(y, [[7], [7]])


def test_the_scores_are_divided_by_the_root_of_the_width():
    q, k = np.ones((1, 4)), np.array([[0.0] * 4, [np.log(3) / 2] * 4])
    _, weights = at.attend(np.tile(q, (2, 1)), k, k, causal=False)
    np.testing.assert_allclose(weights[0], [1 / 4, 3 / 4])


def test_without_the_root_one_weight_takes_nearly_all():
    """What the page says of wide queries and keys, before anything is learnt."""
    rng = np.random.default_rng(0)
    largest = {}
    for d in (6, 512):
        k = rng.normal(size=(200, d))
        for name, q in [("divided", 1.0), ("not divided", d**0.5)]:
            queries = q * rng.normal(size=(200, d))
            _, weights = at.attend(queries, k, k, causal=False)
            largest[name, d] = weights.max(axis=1).mean()
    assert largest["not divided", 512] > 0.85
    assert largest["not divided", 6] < 0.35
    assert largest["divided", 512] < 0.1


def test_it_is_the_operation_that_is_trained():
    q, k, v = normal(3, 7, 5)
    for causal in (True, False):
        fused = attention(Tensor(q), Tensor(k), Tensor(v), causal)
        y, _ = at.attend(q, k, v, causal)
        np.testing.assert_allclose(y, fused.data, atol=1e-12)


def test_without_a_mask_it_does_not_know_the_order():
    q, k, v = normal(3, 7, 5)
    order = np.random.default_rng(0).permutation(7)
    y, _ = at.attend(q, k, v, causal=False)
    shuffled, _ = at.attend(q, k[order], v[order], causal=False)
    np.testing.assert_allclose(y, shuffled, atol=1e-12)


@pytest.mark.shows("the weights of each position are >= 0 and sum to 1")
@pytest.mark.parametrize("scale", [0.1, 1, 300])
def test_weights(scale):
    q, k, v = normal(3, 20, 6)
    y, weights = at.attend(scale * q, k, v)
    assert (weights >= 0).all()
    np.testing.assert_allclose(weights.sum(axis=1), 1)
    assert not np.triu(weights, 1).any()
    assert y.min() >= v.min() - 1e-12  # a mean lies among what it is of
    assert y.max() <= v.max() + 1e-12


@pytest.mark.shows("tokens that come later cannot change what came before")
@pytest.mark.parametrize("t", [0, 1, 7, 11])
def test_mask(t):
    x, matrices = normal(12, 6), normal(3, 6, 6, seed=1)
    moved = at.change(x, matrices, t)
    assert (moved[:t] == 0).all()  # to the last bit
    assert (moved[t:] > 1e-9).all()


def test_without_the_mask_they_do():
    x, matrices = normal(12, 6), normal(3, 6, 6, seed=1)
    other = x.copy()
    other[11] += 1
    one, two = (
        at.attend(*(a @ m for m in matrices), causal=False)[0] for a in (x, other)
    )
    assert (np.abs(one - two).max(axis=1) > 1e-6).all()


def test_repeats_by_hand():
    rows = at.repeats(5, 9, np.random.default_rng(0))
    assert rows.shape == (9, 10)
    for row in rows:
        assert row[:5].tolist() == row[5:].tolist()
        assert len(set(row)) == 5
    assert len({tuple(row) for row in rows}) == 9


def test_each_position_knows_its_letter_and_the_one_before():
    own, before = np.eye(17)[:16], 100 * np.eye(17)
    model = {"own": Tensor(own), "before": Tensor(before)}
    x = at.inputs(model, np.array([[3, 5]])).data[0]  # a sum, not a row twice as long
    assert x.shape == (2, 17)
    assert x[0].nonzero()[0].tolist() == [3, 16]  # nothing before: row 16
    assert x[1].nonzero()[0].tolist() == [3, 5]
    assert (x[1, 5], x[1, 3]) == (1, 100)


@pytest.mark.shows(
    "a trained head looks back to where its letter stood before, and copies on",
    baseline="untrained",
)
def test_the_head_looks_back(model):
    rng = np.random.default_rng(2)
    untrained = at.train(1, np.random.default_rng(1))
    assert at.measure_accuracy(untrained, 8, rng) < 0.5
    assert at.measure_accuracy(model, 8, rng) > 0.97
    assert at.measure_accuracy(model, 16, rng) > 0.95  # never seen in training
    n, found = 10, []
    for row in at.repeats(n, 20, rng):
        _, weights = at.look(model, row)
        places = weights[n:-1].argmax(axis=1)
        found += [places == np.arange(1, n)]  # what followed it before
    assert np.mean(found) > 0.97


def test_without_the_letter_before_no_training_helps(monkeypatch):
    """What the page asks the reader to try."""

    def alone(model, ids):
        own, last = model["own"], model["before"]
        return at.embedding(own, ids) + 0 * at.embedding(last, ids)

    monkeypatch.setattr(at, "inputs", alone)
    model = at.train(150, np.random.default_rng(1))
    assert at.measure_accuracy(model, 8, np.random.default_rng(2)) < 0.3


def test_before_training_it_guesses():
    model = at.train(1, np.random.default_rng(1))
    assert at.measure_accuracy(model, 8, np.random.default_rng(2)) < 0.3


def test_the_picture_has_a_square_for_each_pair(tmp_path):
    weights = np.tril(np.ones((4, 4)))
    at.plot_weights(tmp_path / "a.svg", "abab", weights / weights.sum(1)[:, None])
    text = (tmp_path / "a.svg").read_text()
    assert text.count("--gm-make") == 10  # on and below the diagonal
    at.plot_weights(tmp_path / "b.svg", "abab", np.eye(4))
    assert (tmp_path / "b.svg").read_text().count("--gm-make") == 4


def test_bad_input():
    x = np.zeros((3, 2))
    with pytest.raises(ValueError, match=r"attend: q \(3, 2\), k \(2, 2\)"):
        at.attend(x, x[:2], x)
    with pytest.raises(ValueError, match="n must be 1 to 16, got 17"):
        at.repeats(17, 1, np.random.default_rng(0))
