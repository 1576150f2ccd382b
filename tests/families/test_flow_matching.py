"""Flow matching: its field, its loss, Euler's method, the likelihood, the claims."""

import numpy as np
import pytest
from cheaters import centres, noisy_copies

from snippets.autograd import Tensor
from snippets.data import digits, mode_width, modes, nearest, paired, ring, ring_nll
from snippets.families import flow_matching as fm


@pytest.fixture(scope="module")
def stored():
    return fm.load()


@pytest.fixture(scope="module")
def samples(stored):
    return [fm.sample(stored["ring"], 1500, np.random.default_rng(s)) for s in (7, 8)]


def lively(D=2, W=6):
    """A network with random numbers also where it starts at zero."""
    rng = np.random.default_rng(3)
    model = fm.init(rng, D, W, np.float64)
    for p in model.values():
        p.data = 0.5 * rng.normal(size=p.shape)
    return model


def test_at_first_the_network_is_linear_in_place_and_time():
    """Blocks end at zero: a point's direction is that of one norm and `out`."""
    model = fm.init(np.random.default_rng(0), 2, 8, np.float64)
    x = np.array([[1.0, -2.0]])
    waves = np.pi / 2 * 0.5 * np.arange(9)
    h = x @ model["in"].data
    h = h + np.concatenate([np.cos(waves), np.sin(waves)]) @ model["time"].data
    h = h / np.sqrt((h**2).mean() + 1e-5)
    got = fm.velocity(model, Tensor(x), np.array([[0.5]])).data
    np.testing.assert_allclose(got, h @ model["out"].data, atol=1e-12)


def test_for_pictures_the_velocity_is_the_way_left_by_the_time_left():
    """The goal y does not depend on the time here: no time, no blocks."""
    model = fm.init(np.random.default_rng(0), 64, 8, np.float64)
    model["time"].data = model["time"].data * 0
    x = np.random.default_rng(1).normal(size=(1, 64))
    v = [fm.velocity(model, Tensor(x), np.array([[t]])).data for t in (0, 0.5)]
    np.testing.assert_allclose(v[1], 2 * v[0], atol=1e-12)
    goal = x + v[0]
    late = fm.velocity(model, Tensor(x), np.array([[0.99]])).data
    np.testing.assert_allclose(late, (goal - x) / 0.05, atol=1e-12)


def test_euler_by_hand(monkeypatch):
    """dx/dt = t: two steps from 1 go to 1, then to 1 + 0.5 / 2."""
    monkeypatch.setattr(fm, "velocity", lambda m, x, t: Tensor(0 * x.data + t))
    path = fm.flow({}, np.ones((3, 2)), 2)
    np.testing.assert_allclose(path[:, 0, 0], [1, 1, 1.25])


@pytest.mark.parametrize("a", [-1.0, 0.7])
def test_likelihood_of_a_known_flow(monkeypatch, a):
    """dx/dt = a x: a Gaussian of standard deviation e to the a."""
    monkeypatch.setattr(fm, "velocity", lambda m, x, t: x * a)
    x, s = np.random.default_rng(0).normal(size=(5, 2)), np.exp(a)
    wanted = (x**2).sum(1) / (2 * s * s) + np.log(2 * np.pi * s * s)
    np.testing.assert_allclose(fm.nll({}, x, 200), wanted, rtol=1e-4)


def test_the_trace_is_that_of_finite_differences():
    """One step: the growth is the trace at the middle of the way."""
    model, x, one = lively(), np.array([[0.3, -1.1]]), np.ones((1, 1))
    half = x - fm.velocity(model, Tensor(x), one).data / 2
    trace = 0
    for e in 1e-5 * np.eye(2):
        a, b = (fm.velocity(model, Tensor(half + s * e), one / 2).data for s in (1, -1))
        trace += ((a - b) @ e / 2e-10).item()
    start = x - fm.velocity(model, Tensor(half), one / 2).data
    wanted = (start**2).sum() / 2 + np.log(2 * np.pi) + trace
    assert fm.nll(model, x, 1)[0] == pytest.approx(wanted, rel=1e-6)


@pytest.mark.parametrize("D", [2, 64])
def test_it_learns(D):
    """From knowing nothing: the loss falls towards what cannot be known."""
    rng = np.random.default_rng(0)
    data = ring(500, rng) if D == 2 else 2 * digits()[0] - 1
    model = fm.init(rng, D, 32)
    losses = list(fm.train(model, data, 200, rng))
    assert len(losses) == 200
    assert np.mean(losses[-30:]) < 0.6 * np.mean(losses[:10])


def test_a_single_point_is_reached_from_anywhere():
    """All lines end there: three hundred steps find it."""
    rng, end = np.random.default_rng(0), np.array([[1.0, -0.5]])
    model = fm.init(rng, 2, 32)
    list(fm.train(model, end, 300, rng))
    x = fm.sample(model, 200, rng, steps=20)
    assert np.linalg.norm(x - end, axis=1).mean() < 0.2


@pytest.mark.shows(
    "one step ends at the mean of the data, fifty put 95 % on a mode", baseline="real"
)
def test_steps(stored, samples):
    noise = np.random.default_rng(5).normal(size=(1000, 2))
    one = fm.flow(stored["ring"], noise, 1)[-1]
    assert np.linalg.norm(one, axis=1).mean() < 0.3  # the mean is 0
    assert modes(one)[0].mean() < 0.01
    ends = [fm.flow(stored["ring"], noise, n)[-1] for n in (2, 5, 20)]
    found = [modes(x)[0].mean() for x in ends]
    assert found[0] < 0.5 < found[1] < found[2]
    real = modes(ring(3000, np.random.default_rng(6)))[0].mean()
    assert all(0.95 <= modes(x)[0].mean() < real + 0.01 for x in samples)


@pytest.mark.shows("fifty steps cover all eight modes", cheater="centres")
def test_modes(samples):
    assert fm.NFE == 50
    assert all(modes(x)[1].min() > 0.08 for x in samples)  # an eighth is 0.125
    assert modes(centres(8))[1].min() > 0.08  # blind to this; the width is not
    assert all(mode_width(x) > 0.15 > mode_width(centres(8)) for x in samples)


@pytest.mark.shows(
    "the density of the ring integrates to 1 and is near the true one",
    baseline="ring_nll",
)
def test_density(stored):
    axis = np.arange(-3.3, 3.35, 0.15)
    grid = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    density = np.exp(-fm.nll(stored["ring"], grid, 10))
    assert density.sum() * 0.0225 == pytest.approx(1, abs=0.02)
    for seed in (9, 10, 11):
        x = ring(500, np.random.default_rng(seed))
        more, error = paired(fm.nll(stored["ring"], x), ring_nll(x))
        assert -error < more < 0.1  # estimates KL(truth, model)
        assert error < 0.03


@pytest.mark.shows(
    "half-way, eight in ten predictions show the digit that the sample will be",
    baseline="chance",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_settled(stored, seed):
    noise = np.random.default_rng(seed).normal(size=(200, 64))
    path = fm.flow(stored["digits"], noise, 50)
    settled = fm.measure_settled(stored["digits"], path)
    chance = 0.1  # of ten digits
    assert settled[0] < 3 * chance
    assert 0.75 < settled[0.5] < 0.95
    assert settled[0.7] > 0.85


def test_the_training_that_main_runs():
    losses = fm.measure_training(0, 60, 20)
    assert losses.shape == (3,)
    assert losses[-1] < losses[0]


@pytest.mark.shows(
    "no digit is an exact copy; they lie no nearer to known images than real ones do",
    baseline="usual",
    cheater="noisy_copies",
)
def test_digits_are_new(stored):
    train, held_out = digits()
    x = fm.sample(stored["digits"], 100, np.random.default_rng(1))
    assert x.shape == (100, 64)
    assert 0 <= x.min() <= x.max() <= 1
    away, usual = (nearest(a, train)[0] for a in (x, held_out))
    assert away.min() > 0.8 * usual.min() > 0.3
    assert 1 < away.mean() / usual.mean() < 1.4
    copied = nearest(noisy_copies(train, 100, np.random.default_rng(2)), train)[0]
    assert copied.min() > 0.2  # no exact copies
    assert copied.mean() < 0.5 * usual.mean()
    noise = np.clip(np.random.default_rng(0).normal(0.5, 0.5, (50, 64)), 0, 1)
    assert nearest(noise, train)[0].mean() > 2 * away.mean()


def test_digits_stand_where_real_ones_do(stored):
    train, _ = digits()
    x = fm.sample(stored["digits"], 100, np.random.default_rng(2), steps=20)
    assert np.abs(x.mean(0) - train.mean(0)).max() < 0.2
    assert np.corrcoef(x.mean(0), train.mean(0))[0, 1] > 0.95


def test_what_is_stored(stored):
    for name, setup in fm.SETUPS.items():
        wanted = fm.init(np.random.default_rng(0), setup["D"], setup["width"])
        shapes = {n: p.shape for n, p in wanted.items()} | {"seconds": ()}
        assert {n: p.shape for n, p in stored[name].items()} == shapes
        assert 1 < stored[name]["seconds"].data < 60


def test_weights_are_the_product_of_training(monkeypatch):
    for setup in fm.SETUPS.values():
        monkeypatch.setitem(setup, "width", 4)
        monkeypatch.setitem(setup, "steps", 1)
    a, b = fm.weights(0), fm.weights(1)
    assert a.keys() == b.keys() >= {"ring/seconds", "digits/seconds"}
    assert not np.array_equal(a["digits/in"], b["digits/in"])
    for name, setup in fm.SETUPS.items():
        assert a[f"{name}/out"].shape == (4, setup["D"])


def test_bad_input():
    model, rng = lively(), np.random.default_rng(0)
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        fm.flow(model, np.zeros((3, 2)), 0)
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        fm.sample(model, 3, rng, steps=0)
