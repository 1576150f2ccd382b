"""Energies: the gradient by finite differences, a known Z, learning in small."""

from functools import partial

import numpy as np
import pytest
from cheaters import centres, noisy_copies

from snippets.autograd import Tensor
from snippets.data import (
    covered,
    digits,
    distances,
    mode_width,
    modes,
    nearest,
    paired,
    ring,
    ring_nll,
)
from snippets.families import energy_based as eb


@pytest.fixture(scope="module")
def stored():
    return eb.load()


@pytest.fixture
def quadratic():
    """All weights 0: only the quadratic is left, a standard Gaussian."""
    model = eb.init(2, np.random.default_rng(0))
    return {n: Tensor(np.zeros(p.shape)) for n, p in model.items()}


def test_the_quadratic_is_a_gaussian(quadratic):
    x = np.array([[0.0, 0.0], [1.0, 2.0]])
    np.testing.assert_allclose(eb.energy(quadratic, Tensor(x)).data[:, 0], [0, 2.5])
    np.testing.assert_allclose(eb.gradient(quadratic, x), x)
    assert eb.log_z(quadratic) == pytest.approx(np.log(2 * np.pi), abs=1e-4)
    exact = np.log(2 * np.pi) + np.array([0, 2.5])
    np.testing.assert_allclose(eb.nll(quadratic, x), exact, atol=1e-4)


def test_chains_fill_the_quadratic(quadratic):
    """A step of h leaves the variance 1 / (1 - h / 4); heat makes it wider."""
    rng, x = np.random.default_rng(0), np.zeros((1500, 2))
    downhill = partial(eb.gradient, quadratic)
    cold = eb.langevin(downhill, x, 40, rng, 0.2).var()
    assert cold == pytest.approx(1 / (1 - 0.05), rel=0.06)
    assert eb.langevin(downhill, x, 8, rng, 0.2, 8.0).var() > 1.5 * cold


def test_one_langevin_step_by_hand():
    """On a gradient of 2, size 0.5: half of it, times 2, plus a push."""
    x, rng = np.zeros((1, 2)), np.random.default_rng(3)
    push = np.random.default_rng(3).normal(size=(1, 2))
    made = eb.langevin(lambda x: x + 2, x, 1, rng, 0.5)
    np.testing.assert_allclose(made, -0.5 + 0.5**0.5 * push)


def test_a_gaussian_gets_the_width_that_theory_says():
    """E = x^2 / 2: a step h leaves the variance 1 / (1 - h / 4)."""
    rng, h = np.random.default_rng(0), 0.8
    x = rng.normal(size=(20_000, 2))
    x = eb.langevin(lambda x: x, x, 40, rng, h)
    assert x.var() == pytest.approx(1 / (1 - h / 4), rel=0.02)


@pytest.mark.parametrize("name", ["ring", "digits"])
def test_the_gradient_is_that_of_finite_differences(stored, name):
    model, rng = stored[name], np.random.default_rng(0)
    x = rng.normal(size=(4, model["w0"].shape[0]))
    found, h = eb.gradient(model, x), 1e-5
    for i in (0, x.shape[1] - 1):
        d = h * np.eye(x.shape[1])[i]
        up, down = (eb.energy(model, Tensor(x + s * d)).data for s in (1, -1))
        wanted = (up - down)[:, 0] / 2 / h
        np.testing.assert_allclose(found[:, i], wanted, rtol=1e-4, atol=1e-5)
    assert all(p.grad is None for p in model.values())  # nothing piles up


def test_nce_learns_where_the_data_are():
    rng = np.random.default_rng(0)
    model = eb.init(2, rng)
    home = np.array([1.5, -1.0])

    def cloud(n, rng):
        return home + 0.3 * rng.normal(size=(n, 2))

    losses = list(eb.train_nce(model, cloud, 300, rng))
    assert np.mean(losses[-30:]) < 0.5 * losses[0]
    at = Tensor(np.array([home, -home, [0, 0]]))
    here, there, middle = eb.energy(model, at).data[:, 0]
    assert here < middle - 1
    assert here < there - 2
    exact = np.log(2 * np.pi * 0.09)  # -log of the peak
    assert here == pytest.approx(exact, abs=0.9)


def test_pcd_learns_where_the_data_are():
    rng = np.random.default_rng(0)
    model = eb.init(2, rng)
    home = np.array([0.8, -0.8])
    list(eb.train_pcd(model, lambda n, rng: np.tile(home, (n, 1)), 80, rng, 0.01))
    here, there = eb.energy(model, Tensor(np.array([home, -home]))).data[:, 0]
    assert here < there - 0.5


def test_a_training_run_gives_what_load_reads(monkeypatch):
    monkeypatch.setattr(eb, "STEPS", 1)
    found, kept = eb.weights(0), eb.load()
    names = {f"{m}/{n}": p.shape for m in kept for n, p in kept[m].items()}
    assert {n: np.shape(a) for n, a in found.items()} == names


@pytest.mark.shows(
    "the learnt density of the ring costs new points little more than the truth",
    baseline="ring_nll",
)
def test_the_cost(stored):
    for seed in (1, 2, 3):
        x = ring(2000, np.random.default_rng(seed))
        more, error = paired(eb.nll(stored["ring"], x), ring_nll(x))
        assert -error < more < 0.1
    wide, fine = (eb.log_z(stored["ring"], side, 160) for side in (8, 5))
    assert wide == pytest.approx(fine, abs=0.01)  # no mass beyond the grid


@pytest.mark.shows(
    "samples of the ring cover all 8 modes, and most are on a mode",
    baseline="real",
    cheater="centres",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_modes(stored, seed):
    x = eb.sample(stored["ring"], 400, np.random.default_rng(seed))
    on, shares = modes(x)
    real, _ = modes(ring(400, np.random.default_rng(seed)))
    assert covered(shares) == 8
    assert 0.94 < on.mean() < real.mean() + 0.02
    assert modes(centres(8))[0].all()  # blind to this; the width is not
    assert mode_width(centres(8)) < 0.01 < 0.15 < mode_width(x)


def test_the_training_that_main_runs():
    losses = eb.measure_training(0, 60, 20)
    assert losses.shape == (3,)
    assert losses[-1] < losses[0]


@pytest.mark.shows(
    "the digits are no exact copies of those it was trained on",
    baseline="real",
    cheater="noisy_copies",
)
def test_the_digits(stored):
    train, unseen = digits()
    x = eb.sample(stored["digits"], 40, np.random.default_rng(1))
    assert x.shape == (40, 64)
    assert 0 <= x.min() <= x.max() <= 1
    near, _ = nearest(x, train)
    real, _ = nearest(unseen, train)
    assert real.mean() < near.mean() < 1.6 * real.mean()
    assert near.min() > real.min()
    copied, _ = nearest(noisy_copies(train, 40, np.random.default_rng(2)), train)
    assert 0.2 < copied.min()  # no exact copies
    assert copied.mean() < 0.5 * real.mean()
    grey = distances(np.tile(train.mean(0), (1, 1)), train).min()
    assert distances(x, x).mean() > grey  # not all the same


def test_bad_input():
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="d must be 2 or 64, got 3"):
        eb.init(3, rng)
    with pytest.raises(ValueError, match="size > 0, temperature >= 1: got 0"):
        eb.langevin(lambda x: x, np.zeros((2, 2)), 1, rng, 0)
