"""The chain rule on paper, on a grid, against finite differences and counts."""

import numpy as np
import pytest
from cheaters import centres

from snippets.autograd import Tensor, cross_entropy
from snippets.data import digits, ring, ring_nll, ring_stats
from snippets.families import autoregressive as ar


@pytest.fixture(scope="module")
def stored():
    return ar.load()


def lively(D, rng):
    """A small model with random numbers everywhere, in float64."""
    model = ar.init(D, 8, rng)
    return {n: Tensor(rng.normal(size=p.shape)) for n, p in model.items()}


def test_cells_by_hand():
    x = np.array([[-3.2, -3.11], [-3.09, 0.01], [3.15, 3.2]])
    assert ar.encode(x).tolist() == [[0, 0], [1, 32], [63, 63]]
    image = np.arange(64).reshape(1, 64) % 17 / 16
    assert (ar.encode(image) == np.arange(64) % 17).all()


def test_what_is_seen_from_a_place_by_hand():
    values = np.arange(64)[None] % 17
    t = np.array([[0, 1, 9]])
    nothing, one, nine = ar.look_back(values, t)[0].reshape(3, 8, 15)
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
        terms = np.exp(ar.log_conditionals(model, grid))
        assert terms.prod(1).sum() == pytest.approx(1, abs=1e-9)
        rows = terms[:, 1].reshape(64, 64).sum(1)
        assert rows == pytest.approx(np.ones(64), abs=1e-9)
    centres = (np.indices((64, 64)).reshape(2, -1).T + 0.5) / 10 - ar.LIMIT
    density = np.exp(-ar.nll(stored["ring"], centres))
    assert density.sum() * 0.1**2 == pytest.approx(1, abs=1e-9)


def test_images_that_end_in_all_ways_sum_to_one(stored):
    values = np.repeat(np.random.default_rng(0).integers(17, size=(1, 64)), 289, 0)
    values[:, 62:] = np.indices((17, 17)).reshape(2, -1).T
    terms = np.exp(ar.log_conditionals(stored["digits"], values))
    assert terms[:, 62:].prod(1).sum() == pytest.approx(1, abs=1e-9)


def test_the_terms_are_the_cross_entropy(stored):
    values = ar.encode(digits()[1][:5])
    t = np.broadcast_to(np.arange(64), values.shape)
    logits = ar.scores(stored["digits"], values, t)
    want = float(cross_entropy(logits, values).data)
    assert -ar.log_conditionals(stored["digits"], values).mean() == pytest.approx(want)


def test_a_model_that_knows_nothing_gives_even_odds():
    model = ar.init(64, 8, np.random.default_rng(0))
    cost = ar.nll(model, digits()[0][:3])
    assert cost == pytest.approx([64 * np.log(17)] * 3, rel=1e-5)
    model = ar.init(2, 8, np.random.default_rng(0))
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
    p = np.exp(ar.log_conditionals(stored["ring"], grid).sum(1))
    coarse = p.reshape(4, 16, 4, 16).sum((1, 3)).ravel()
    cell = ar.encode(x) // 16 @ [4, 1]
    found = np.bincount(cell, minlength=16)
    chi2 = ((found - n * coarse) ** 2 / (n * coarse + 1e-9))[coarse > 1e-3]
    assert chi2.sum() < 40  # 12 cells or so: far beyond chance


@pytest.mark.shows(
    "all 8 modes of the ring are covered, and most samples lie on one",
    baseline="ring_nll",
    cheater="centres",
)
def test_modes(stored):
    for seed in range(4):
        rng = np.random.default_rng(seed)
        share, count, width = ring_stats(ar.sample(stored["ring"], 2000, rng))
        assert count == 8
        assert share > 0.97
        assert width == pytest.approx(0.195, abs=0.01)
        x = ring(5000, rng)
        above, error = ar.measure_nats(stored["ring"], x, ring_nll(x))
        assert 0 < above < 0.04
        assert error < 0.01
    share, count, width = ring_stats(centres(2000))
    assert (share, count) == (1, 8)  # both are blind to this; the width is not
    assert width < 0.01


@pytest.mark.shows(
    "digits that it has not seen cost more than those it was trained on",
    baseline="even",
)
def test_overfits(stored):
    seen, unseen = (ar.measure_nats(stored["digits"], x[:360]) for x in digits())
    assert 60 < seen[0] < unseen[0] - 3 * (seen[1] + unseen[1])
    even = 64 * np.log(17)
    assert unseen[0] < 82 < even / 2


def test_images_are_levels_of_ink(stored):
    x = ar.sample(stored["digits"], 20, np.random.default_rng(0))
    assert x.shape == (20, 64)
    assert ((x >= 0) & (x <= 1)).all()
    np.testing.assert_array_equal(x * 16, np.round(x * 16))
    seen = digits()[0]
    assert x.mean() == pytest.approx(seen.mean(), abs=0.04)


def test_a_short_training_learns():
    rng = np.random.default_rng(0)
    model = ar.init(2, 32, rng)
    setup = {**ar.SETUPS["ring"], "steps": 150, "rate": 0.02}
    for _ in ar.train(model, ring, setup, rng):
        pass
    assert ar.nll(model, ring(2000, rng)).mean() < 2.3  # even odds: 3.7
    images, _ = digits()
    model = ar.init(64, 32, rng)
    setup = {"steps": 40, "batch": 128, "drop": 0.2, "rate": 0.01}
    losses = list(ar.train(model, lambda n, rng: rng.choice(images, n), setup, rng))
    assert losses[0] == pytest.approx(np.log(17), abs=0.05)
    assert np.mean(losses[-5:]) < 2


def test_weights_are_those_that_are_stored(stored, monkeypatch):
    setups = {name: {**setup, "steps": 1} for name, setup in ar.SETUPS.items()}
    monkeypatch.setattr(ar, "SETUPS", setups)
    made = ar.weights(0)
    for name, model in stored.items():
        for part, p in model.items():
            assert np.shape(made[f"{name}/{part}"]) == p.shape
        assert 1 < float(model["seconds"].data) <= 60


def test_what_stands_stays(stored):
    unseen = ar.encode(digits()[1][:9])
    history = ar.fill_in(stored["digits"], unseen, 40, np.random.default_rng(0))
    assert len(history) == 24
    for i, images in enumerate(history):
        np.testing.assert_array_equal(images[:, :40], unseen[:, :40])
        np.testing.assert_array_equal(images[:, : 41 + i], history[-1][:, : 41 + i])
    assert (history[-1] != unseen).any()


def test_pixels_follow_the_scores(stored):
    images = np.repeat(ar.encode(digits()[0][:1]), 4000, 0)
    z = ar.scores(stored["digits"], images[:1], np.array([[60]])).data[0, 0]
    p = np.exp(z - z.max()) / np.exp(z - z.max()).sum()
    drawn = ar.fill_in(stored["digits"], images, 60, np.random.default_rng(0))[0, :, 60]
    assert np.bincount(drawn, minlength=17) / 4000 == pytest.approx(p, abs=0.04)


def test_bad_input(stored):
    rng = np.random.default_rng(0)
    model = stored["ring"]
    with pytest.raises(ValueError, match="places must lie in 0 to 1, got 2"):
        ar.scores(model, np.zeros((1, 2), int), np.array([[2]]))
    with pytest.raises(ValueError, match="start must lie in 0 to 1, got -1"):
        ar.fill_in(model, np.zeros((1, 2), int), -1, rng)
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        ar.sample(model, 0, rng)


def test_the_loss_that_the_page_shows_falls():
    for seed in range(2):
        losses = ar.measure_training(60, np.random.default_rng(seed))
        assert losses[0] == pytest.approx(np.log(64), abs=0.02)
        assert losses[-1] < 3.5
