"""Energies: the slope by finite differences, Z of a bowl, learning in small."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.families import energy_based as eb

ENTROPY = 1.698  # of the ring, in nats, by quadrature


@pytest.fixture(scope="module")
def stored():
    return eb.load()


@pytest.fixture
def bowl():
    """All weights 0: only the bowl is left, a standard Gaussian."""
    model = eb.init(2, np.random.default_rng(0))
    return {n: Tensor(np.zeros(p.shape)) for n, p in model.items()}


def test_the_bowl_is_a_gaussian(bowl):
    x = np.array([[0.0, 0.0], [1.0, 2.0]])
    np.testing.assert_allclose(eb.energy(bowl, Tensor(x)).data[:, 0], [0, 2.5])
    np.testing.assert_allclose(eb.slope(bowl, x), x)
    assert eb.log_z(bowl) == pytest.approx(np.log(2 * np.pi), abs=1e-4)
    exact = np.log(2 * np.pi) + np.array([0, 2.5])
    np.testing.assert_allclose(eb.nll(bowl, x), exact, atol=1e-4)


def test_chains_fill_the_bowl(bowl, monkeypatch):
    """A step of h leaves the variance 1 / (1 - h / 4); heat makes it wider."""
    monkeypatch.setitem(eb.STEP, 2, 0.2)
    rng, x = np.random.default_rng(0), np.zeros((1500, 2))
    cold = eb.langevin(bowl, x, 40, rng).var()
    assert cold == pytest.approx(1 / (1 - 0.05), rel=0.06)
    assert eb.langevin(bowl, x, 8, rng, 8.0).var() > 1.5 * cold


@pytest.mark.parametrize("name", ["ring", "digits"])
def test_the_slope_is_that_of_finite_differences(stored, name):
    model, rng = stored[name], np.random.default_rng(0)
    x = rng.normal(size=(4, model["w0"].shape[0]))
    found, h = eb.slope(model, x), 1e-5
    for i in (0, x.shape[1] - 1):
        d = h * np.eye(x.shape[1])[i]
        up, down = (eb.energy(model, Tensor(x + s * d)).data for s in (1, -1))
        wanted = (up - down)[:, 0] / 2 / h
        np.testing.assert_allclose(found[:, i], wanted, rtol=1e-4, atol=1e-5)


def test_contrast_learns_where_the_data_are():
    rng = np.random.default_rng(0)
    model = eb.init(2, rng)
    home = np.array([1.5, -1.0])
    eb.contrast(model, lambda n, rng: home + 0.3 * rng.normal(size=(n, 2)), 300, rng)  # fmt: skip
    at = Tensor(np.array([home, -home, [0, 0]]))
    here, there, middle = eb.energy(model, at).data[:, 0]
    assert here < middle - 1
    assert here < there - 2
    exact = np.log(2 * np.pi * 0.09)  # -log of the peak
    assert here == pytest.approx(exact, abs=0.9)


def test_chase_learns_where_the_data_are():
    rng = np.random.default_rng(0)
    model = eb.init(2, rng)
    home = np.array([0.8, -0.8])
    eb.chase(model, lambda n, rng: np.tile(home, (n, 1)), 80, rng, 0.01)
    here, there = eb.energy(model, Tensor(np.array([home, -home]))).data[:, 0]
    assert here < there - 0.5


def test_a_training_run_gives_what_load_reads(monkeypatch):
    monkeypatch.setattr(eb, "contrast", lambda *args: None)
    monkeypatch.setattr(eb, "chase", lambda *args: None)
    found, kept = eb.weights(0), eb.load()
    names = {f"{m}/{n}": p.shape for m in kept for n, p in kept[m].items()}
    assert {n: np.shape(a) for n, a in found.items()} == names


@pytest.mark.shows(
    "the learnt density of the ring costs new points about their entropy"
)
def test_the_cost(stored):
    x = eb.ring(2000, np.random.default_rng(3))
    cost = eb.nll(stored["ring"], x).mean()
    assert ENTROPY - 0.03 < cost < ENTROPY + 0.1
    wide, fine = (eb.log_z(stored["ring"], side, 160) for side in (8, 5))
    assert wide == pytest.approx(fine, abs=0.01)  # no mass beyond the grid


@pytest.mark.shows("samples of the ring cover all 8 modes, and most are on a mode")
def test_the_modes(stored):
    x = eb.sample(stored["ring"], 600, np.random.default_rng(2))
    covered, on = eb.modes(x)
    assert covered == 8
    assert on > 0.94


@pytest.mark.shows("the digits are no copies of those it was trained on")
def test_the_digits(stored):
    train, unseen = eb.load_digits()
    x = eb.sample(stored["digits"], 40, np.random.default_rng(1))
    assert x.shape == (40, 64)
    assert 0 <= x.min() <= x.max() <= 1
    near = eb.distances(x, train).min(axis=1)
    real = eb.distances(unseen, train).min(axis=1)
    assert real.mean() < near.mean() < 1.6 * real.mean()
    assert near.min() > real.min()
    grey = eb.distances(np.tile(train.mean(0), (1, 1)), train).min()
    assert eb.distances(x, x).mean() > grey  # not all the same


def test_modes_by_hand():
    on, off = eb.CENTRES[[0, 0, 1]], np.zeros((1, 2))
    assert eb.modes(np.concatenate([on, off])) == (2, 0.75)
    assert eb.modes(eb.ring(3000, np.random.default_rng(0)))[0] == 8


def test_bad_input(stored):
    rng, ring, x = np.random.default_rng(0), stored["ring"], np.zeros((2, 3))
    with pytest.raises(ValueError, match="d must be 2 or 64, got 3"):
        eb.init(3, rng)
    with pytest.raises(ValueError, match="linear: x has shape"):
        eb.energy(ring, Tensor(x))
    with pytest.raises(ValueError, match="linear: x has shape"):
        eb.slope(ring, x)
    with pytest.raises(ValueError, match="linear: x has shape"):
        eb.langevin(ring, np.zeros((2, 64)), 1, rng)
    with pytest.raises(ValueError, match="linear: x has shape"):
        eb.nll(ring, x)
    with pytest.raises(ValueError, match="linear: x has shape"):
        eb.nll(stored["digits"], np.zeros((2, 2)))
    with pytest.raises(ValueError, match="linear: x has shape"):
        eb.log_z(stored["digits"])
    with pytest.raises(ValueError, match="negative"):
        eb.sample(ring, -1, rng)
    with pytest.raises(ValueError, match="negative"):
        eb.ring(-1, rng)
    with pytest.raises(ValueError, match="must match exactly"):
        eb.contrast(ring, lambda n, rng: x, 1, rng)
    with pytest.raises(ValueError, match="broadcast"):
        eb.chase(ring, lambda n, rng: x, 1, rng)
    with pytest.raises(ValueError, match="non-negative"):
        eb.weights(-1)
    with pytest.raises(ValueError, match="mismatch"):
        eb.distances(x, np.zeros((2, 2)))
    with pytest.raises(ValueError, match="mismatch"):
        eb.modes(x)
