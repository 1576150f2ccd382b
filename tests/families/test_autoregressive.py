"""The chain rule on paper, on a grid, against finite differences and counts."""

import numpy as np
import pytest

from snippets.autograd import Tensor, cross_entropy
from snippets.families import autoregressive as ar


@pytest.fixture(scope="module")
def stored():
    return ar.load()


def lively(D, rng):
    """A small model with random numbers everywhere, in float64."""
    model = ar._init(D, 8, rng)
    return {n: Tensor(rng.normal(size=p.shape)) for n, p in model.items()}


def test_cells_by_hand():
    x = np.array([[-3.2, -3.11], [-3.09, 0.01], [3.15, 3.2]])
    assert ar.encode(x).tolist() == [[0, 0], [1, 32], [63, 63]]
    image = np.arange(64).reshape(1, 64) % 17 / 16
    assert (ar.encode(image) == np.arange(64) % 17).all()


def test_the_ring_is_the_agreed_one():
    x = ar.ring(20_000, np.random.default_rng(0))
    far = np.linalg.norm(x[:, None] - ar.CENTRES, axis=-1)
    assert np.linalg.norm(ar.CENTRES, axis=1) == pytest.approx([2] * 8)
    assert (far.min(1) < 0.6).mean() == pytest.approx(0.989, abs=0.004)
    counts = np.bincount(far.argmin(1), minlength=8)
    assert counts / 20_000 == pytest.approx([1 / 8] * 8, abs=0.01)


def test_the_split_is_the_agreed_one():
    seen, unseen = ar.digits()
    assert seen.shape == (1437, 64)
    assert unseen.shape == (360, 64)
    assert seen.max() == 1


def test_what_is_seen_from_a_place_by_hand():
    values = np.arange(64)[None] % 17
    t = np.array([[0, 1, 9]])
    nothing, one, nine = ar._look_back(values, t)[0].reshape(3, 8, 15)
    assert not nothing.any()
    assert one[0, 8] == -1  # pixel 0, one to the left
    assert np.count_nonzero(one) == 1
    assert nine[1, 8] == -1  # pixel 0: one up, one to the left
    assert nine[0, 8] == 0  # pixel 8 has the middle of the range
    assert nine[1, 7] == pytest.approx(1 / 8 - 1)  # pixel 1: one up
    assert nine[1, 6] == pytest.approx(2 / 8 - 1)  # pixel 2: to the right


@pytest.mark.parametrize("t", [0, 20, 63])
def test_later_pixels_cannot_change_a_score(stored, t):
    rng = np.random.default_rng(t)
    a = rng.integers(17, size=(1, 64))
    b = np.where(np.arange(64) < t, a, rng.integers(17, size=64))
    here = np.array([[t]])
    one, two = (ar.scores(stored["digits"], x, here).data for x in (a, b))
    np.testing.assert_array_equal(one, two)
    if t:
        a[0, t - 1] = (a[0, t - 1] + 8) % 17
        moved = np.abs(ar.scores(stored["digits"], a, here).data - one)
        assert moved.max() > 1e-3


@pytest.mark.shows("the product of the conditionals sums to 1 over the whole grid")
def test_sums_to_one(stored):
    for model in (stored["ring"], lively(2, np.random.default_rng(1))):
        grid = np.indices((64, 64)).reshape(2, -1).T
        terms = np.exp(ar.log_terms(model, grid))
        assert terms.prod(1).sum() == pytest.approx(1, abs=1e-9)
        rows = terms[:, 1].reshape(64, 64).sum(1)
        assert rows == pytest.approx(np.ones(64), abs=1e-9)
    centres = (np.indices((64, 64)).reshape(2, -1).T + 0.5) / 10 - ar.LIMIT
    density = np.exp(-ar.nll(stored["ring"], centres))
    assert density.sum() * 0.1**2 == pytest.approx(1, abs=1e-9)


def test_images_that_end_in_all_ways_sum_to_one(stored):
    values = np.repeat(np.random.default_rng(0).integers(17, size=(1, 64)), 289, 0)
    values[:, 62:] = np.indices((17, 17)).reshape(2, -1).T
    terms = np.exp(ar.log_terms(stored["digits"], values))
    assert terms[:, 62:].prod(1).sum() == pytest.approx(1, abs=1e-9)


def test_the_terms_are_the_cross_entropy(stored):
    values = ar.encode(ar.digits()[1][:5])
    t = np.broadcast_to(np.arange(64), values.shape)
    logits = ar.scores(stored["digits"], values, t)
    want = float(cross_entropy(logits, values).data)
    assert -ar.log_terms(stored["digits"], values).mean() == pytest.approx(want)


def test_a_model_that_knows_nothing_gives_even_odds():
    model = ar._init(64, 8, np.random.default_rng(0))
    cost = ar.nll(model, ar.digits()[0][:3])
    assert cost == pytest.approx([64 * np.log(17)] * 3, rel=1e-5)
    model = ar._init(2, 8, np.random.default_rng(0))
    cost = ar.nll(model, np.zeros((1, 2)))  # a square of 6.4 x 6.4
    assert cost == pytest.approx([2 * np.log(6.4)], rel=1e-5)


@pytest.mark.parametrize("name", ["seen", "place", "middle", "out"])
def test_gradient_is_that_of_finite_differences(name):
    rng = np.random.default_rng(2)
    model = lively(2, rng)
    values, t = rng.integers(64, size=(6, 2)), rng.integers(2, size=(6, 1))
    targets = np.take_along_axis(values, t, 1)

    def loss():
        return cross_entropy(ar.scores(model, values, t), targets)

    loss().backward()
    p = model[name]
    at = np.unravel_index(np.abs(p.grad).argmax(), p.shape)
    kept, found = p.data[at], []
    for step in (1e-5, -1e-5):
        p.data[at] = kept + step
        found.append(float(loss().data))
    assert p.grad[at] == pytest.approx((found[0] - found[1]) / 2e-5, rel=1e-4, abs=1e-6)


def test_samples_follow_the_density(stored):
    """Counts in 16 coarse cells against the sums of the model's own cells."""
    n = 8000
    x = ar.sample(stored["ring"], n, np.random.default_rng(3))
    grid = np.indices((64, 64)).reshape(2, -1).T
    p = np.exp(ar.log_terms(stored["ring"], grid).sum(1))
    coarse = p.reshape(4, 16, 4, 16).sum((1, 3)).ravel()
    cell = ar.encode(x) // 16 @ [4, 1]
    found = np.bincount(cell, minlength=16)
    chi2 = ((found - n * coarse) ** 2 / (n * coarse + 1e-9))[coarse > 1e-3]
    assert chi2.sum() < 40  # 12 cells or so: far beyond chance


@pytest.mark.shows("all 8 modes of the ring are covered, and most samples lie on one")
def test_modes(stored):
    x = ar.sample(stored["ring"], 4000, np.random.default_rng(1))
    far = np.linalg.norm(x[:, None] - ar.CENTRES, axis=-1)
    share = np.mean(far < 0.6, axis=0)
    assert (share > 0.1).all()
    assert share.sum() > 0.97
    cost = ar.nll(stored["ring"], ar.ring(20_000, np.random.default_rng(2)))
    assert 1.68 < cost.mean() < 1.74  # the truth has 1.698


@pytest.mark.shows("digits that it has not seen cost more than those it was trained on")
def test_overfits(stored):
    seen, unseen = (ar.nll(stored["digits"], x[:200]) for x in ar.digits())
    assert 60 < seen.mean() < unseen.mean() - 2
    assert unseen.mean() < 82


def test_images_are_levels_of_ink(stored):
    x = ar.sample(stored["digits"], 20, np.random.default_rng(0))
    assert x.shape == (20, 64)
    assert ((x >= 0) & (x <= 1)).all()
    np.testing.assert_array_equal(x * 16, np.round(x * 16))
    seen = ar.digits()[0]
    assert x.mean() == pytest.approx(seen.mean(), abs=0.04)


def test_a_short_training_learns():
    *_, (model, _) = ar.train(2, 32, 150, 0, 0.02, 0)
    x = ar.ring(2000, np.random.default_rng(4))
    assert ar.nll(model, x).mean() < 2.3  # even odds: 3.7
    losses = [loss for _, loss in ar.train(64, 32, 40, 0.2, 0.01, 0)]
    assert losses[0] == pytest.approx(np.log(17), abs=0.05)
    assert np.mean(losses[-5:]) < 2


def test_weights_are_those_that_are_stored(stored, monkeypatch):
    monkeypatch.setattr(ar, "RING", ("ring", 2, 64, 1, 0, 0.01))
    monkeypatch.setattr(ar, "DIGITS", ("digits", 64, 224, 1, 0.25, 0.003))
    made = ar.weights(0)
    for kind, model in stored.items():
        for name, p in model.items():
            assert np.shape(made[f"{kind}/{name}"]) == p.shape
        assert 1 < float(model["seconds"].data) <= 60


def test_bad_input(stored):
    rng = np.random.default_rng(0)
    model = stored["ring"]
    with pytest.raises(ValueError, match="negative"):
        ar.ring(-1, rng)
    with pytest.raises(ValueError, match=r"x must lie in -3.2 to 3.2, got 4"):
        ar.encode(np.array([[0.0, 4.0]]))
    with pytest.raises(ValueError, match="x must lie in 0 to 1, got 16"):
        ar.nll(stored["digits"], np.full((1, 64), 16.0))
    with pytest.raises(ValueError, match="places must lie in 0 to 1, got 2"):
        ar.scores(model, np.zeros((1, 2), int), np.array([[2]]))
    with pytest.raises(ValueError, match="linear: x has shape"):
        ar.log_terms(stored["digits"], np.zeros((1, 2), int))
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        ar.sample(model, 0, rng)
    with pytest.raises(ValueError, match="D is 2 or 64, drop 0 to 1, got 3"):
        next(ar.train(3, 8, 1, 0, 0.01, 0))
    with pytest.raises(ValueError, match="negative"):
        ar.weights(-1)
