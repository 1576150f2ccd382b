"""Diffusion: noise by hand, sampler and bound against the best prediction."""

import numpy as np
import pytest
from cheaters import centres

from snippets.data import (
    CENTRES,
    covered,
    digits,
    mode_width,
    modes,
    nearest,
    paired,
    ring,
    ring_nll,
)
from snippets.families import diffusion

ENTROPY = 1.698  # of the ring, in nats, by quadrature


@pytest.fixture(scope="module")
def stored():
    return diffusion.load()


def best(model, z, t):
    """E[x | z] of the ring, from Bayes' rule over the eight modes."""
    a, s = np.cos(np.pi * t / 2), np.sin(np.pi * t / 2)
    width = (0.2 * a) ** 2 + s**2
    log = [-((z - a * c) ** 2).sum(1) / 2 / width for c in CENTRES]
    weight = np.exp(np.array(log) - np.max(log, axis=0))
    weight /= weight.sum(axis=0)
    pairs = zip(weight, CENTRES, strict=True)
    return sum(w[:, None] * (c + a * 0.04 / width * (z - a * c)) for w, c in pairs)  # fmt: skip


def shrink(model, z, t):
    """The best prediction when the data are a standard Gaussian."""
    return np.cos(np.pi * t / 2) * z


def test_the_schedule_is_a_quarter_turn():
    signal, noise = diffusion.schedule(np.array([0, 1 / 3, 0.5, 1]))
    np.testing.assert_allclose(signal, [1, 0.75**0.5, 0.5**0.5, 0], atol=1e-9)
    np.testing.assert_allclose(signal**2 + noise**2, 1)


def test_noise_keeps_the_variance_and_can_be_taken_off():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(20_000, 2))
    t = 0.99 * rng.random(len(x))
    z, e = diffusion.add_noise(x, t, rng)
    assert z.var() == pytest.approx(1, abs=0.03)
    signal, noise = diffusion.schedule(t[:, None])
    np.testing.assert_allclose((z - noise * e) / signal, x, atol=1e-6)
    same, _ = diffusion.add_noise(x, np.zeros(len(x)), rng)
    np.testing.assert_array_equal(same, x)


def test_the_network_sees_the_time():
    model = diffusion.init(2, np.random.default_rng(0))
    z = np.ones((3, 2))
    a, b, c = diffusion.network(model, z, np.array([0.1, 0.1, 0.9])).data
    np.testing.assert_array_equal(a, b)
    assert np.abs(a - c).max() > 1e-3


@pytest.mark.parametrize("target", ["clean", "noise"])
def test_it_learns_where_a_single_point_is(target):
    """All data in one place: then both targets can be predicted exactly."""
    rng, home = np.random.default_rng(0), np.array([1.0, -1.0])
    model = diffusion.init(2, rng)

    def batches(rng):
        return np.tile(home, (64, 1))

    losses = list(diffusion.train(model, batches, 300, rng, 0.005, target))
    assert np.mean(losses[-30:]) < 0.3 * losses[0]
    t = np.full(500, 0.5)
    z, e = diffusion.add_noise(np.tile(home, (500, 1)), t, rng)
    says = diffusion.network(model, z, t).data
    wanted = home if target == "clean" else e
    assert ((says - wanted) ** 2).mean() < 0.02


def test_a_training_run_gives_what_load_reads(monkeypatch):
    monkeypatch.setattr(diffusion, "STEPS", 1)
    found, kept = diffusion.weights(0), diffusion.load()
    names = {f"{m}/{n}": p.shape for m in kept for n, p in kept[m].items()}
    assert {n: np.shape(a) for n, a in found.items()} == names


@pytest.mark.shows(
    "from pure noise, all 8 modes are covered and 0.95 or more is on a mode",
    baseline="real",
    cheater="centres",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_modes(stored, seed):
    x = diffusion.sample(stored["ring"], 3000, np.random.default_rng(seed))
    on, shares = modes(x)
    real, _ = modes(ring(3000, np.random.default_rng(seed)))
    assert covered(shares) == 8
    assert 0.95 <= on.mean() < real.mean() + 0.01
    assert modes(centres(8))[0].all()  # blind to this; the width is not
    assert mode_width(centres(8)) < 0.01 < 0.15 < mode_width(x)


@pytest.mark.shows(
    "in one step every sample is the mean of the data, and few steps fail",
    baseline="many",
)
def test_few_steps(stored):
    def drawn(steps):
        rng = np.random.default_rng(1)
        return diffusion.sample(stored["ring"], 1000, rng, steps)

    centre = np.linalg.norm(drawn(1), axis=1)  # the data's mean is (0, 0)
    assert centre.mean() < 0.15
    share = [modes(drawn(steps))[0].mean() for steps in (1, 2, 5, 20)]
    assert 0.9 < modes(drawn(10))[0].mean() < 0.97
    one, two, _, many = share
    assert one == 0
    assert two < 0.6 < 0.9 < many
    assert share == sorted(share)


@pytest.mark.shows(
    "the bound lies a little above the truth, on the same points", baseline="ring_nll"
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_bound(stored, seed):
    x = ring(2000, np.random.default_rng(seed))
    cost = diffusion.nll(stored["ring"], x)
    assert cost.shape == (2000,)
    more, error = paired(cost, ring_nll(x))
    assert -2 * error < more < 0.2


def test_the_training_that_main_runs():
    losses = diffusion.measure_training(0, 60, 20)
    assert losses.shape == (3,)
    assert losses[-1] < 0.7 * losses[0]


def test_with_the_best_prediction_the_sampler_gives_the_truth(monkeypatch, stored):
    monkeypatch.setattr(diffusion, "predict", best)
    x = diffusion.sample(stored["ring"], 2000, np.random.default_rng(0), 100)
    on, shares = modes(x)
    assert covered(shares) == 8
    assert on.mean() == pytest.approx(0.989, abs=0.015)


def test_with_the_best_prediction_the_bound_is_the_entropy(monkeypatch, stored):
    monkeypatch.setattr(diffusion, "predict", best)
    x = ring(4000, np.random.default_rng(0))
    found = diffusion.nll(stored["ring"], x, 200).mean()
    assert found == pytest.approx(ENTROPY, abs=0.04)


def test_the_bound_of_a_gaussian_is_exact(monkeypatch, stored):
    monkeypatch.setattr(diffusion, "predict", shrink)
    x = np.repeat([[0.5, -1.0], [2.0, 0.0]], 2000, axis=0)
    exact = (x**2).sum(1) / 2 + np.log(2 * np.pi)
    found = diffusion.nll(stored["ring"], x)
    for half in (slice(2000), slice(2000, None)):
        assert found[half].mean() == pytest.approx(exact[half].mean(), abs=0.05)


def test_pixels_are_measured_on_their_own_scale(monkeypatch, stored):
    monkeypatch.setattr(diffusion, "predict", shrink)
    x = np.full((2000, 64), 0.5)  # 0 to the model, whose unit is half as long
    exact = 32 * np.log(2 * np.pi) - 64 * np.log(2)
    found = diffusion.nll(stored["digits"], x).mean()
    assert found == pytest.approx(exact, abs=1.5)


def test_digits_are_pictures(stored):
    x = diffusion.sample(stored["digits"], 50, np.random.default_rng(0), 20)
    assert x.shape == (50, 64)
    assert x.min() >= 0
    assert x.max() <= 1
    real, _ = digits()
    near, _ = nearest(x, real)
    assert near.mean() < 1.25  # noise alone lies at 2.5 or more


def test_a_step_back_follows_bayes_rule():
    """Two Gaussians multiplied: what x says of z at u, what z at t says of it."""
    (t, u), x, z = (0.6, 0.5), 0.7, 0.3
    (a, s), (b, r) = diffusion.schedule(t), diffusion.schedule(u)
    added = s**2 - (a * r / b) ** 2  # variance between u and t
    precision = 1 / r**2 + (a / b) ** 2 / added
    mean = (b * x / r**2 + a / b * z / added) / precision
    start = np.full((20_000, 1), z)
    made = diffusion.less_noise(start, x, t, u, np.random.default_rng(1))
    assert made.mean() == pytest.approx(mean, abs=0.012)
    assert made.std() == pytest.approx(precision**-0.5, abs=0.008)


def test_the_signal_to_noise_ratio():
    assert diffusion.log_snr(0.5) == pytest.approx(0)
    assert diffusion.log_snr(1 / 3) == pytest.approx(np.log(3))


def test_bad_input(stored):
    rng, model, z = np.random.default_rng(0), stored["ring"], np.zeros((2, 3))
    with pytest.raises(ValueError, match="t must lie in"):
        diffusion.schedule(1.5)
    with pytest.raises(ValueError, match="t must lie in"):
        diffusion.add_noise(z, np.array([0.5, -0.1]), rng)
    with pytest.raises(ValueError, match="takes no points of shape"):
        diffusion.network(model, z, np.zeros(2))
    with pytest.raises(ValueError, match="d must be 2 or 64, got 3"):
        diffusion.init(3, rng)
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        diffusion.sample(model, 5, rng, steps=0)
