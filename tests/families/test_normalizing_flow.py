"""The flow: a layer by hand, numerical Jacobians, its inverse, its integral."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.families import normalizing_flow as nf


@pytest.fixture(scope="module")
def stored():
    return nf.load()


def lively(D, seed=0):
    """A small flow with random numbers everywhere, in float64."""
    rng = np.random.default_rng(seed)
    model = nf._init(D, 6, rng)
    size = 0.5 if D == 2 else 0.1
    return {n: Tensor(size * rng.normal(size=p.shape)) for n, p in model.items()}


def jacobian(function, x, step=1e-6):  # of R^D -> R^D at one x
    rows = [
        (function((x + e)[None])[0] - function((x - e)[None])[0]) / (2 * step)
        for e in step * np.eye(len(x))
    ]
    return np.array(rows).T


def test_the_agreed_data():
    seen, unseen = nf.digits()
    assert (len(seen), len(unseen)) == (1437, 360)
    x = nf.ring(20_000, np.random.default_rng(0))
    far = np.linalg.norm(x[:, None] - nf.CENTRES, axis=-1)
    assert (far.min(1) < 0.6).mean() == pytest.approx(0.989, abs=0.004)


@pytest.mark.parametrize("D", [2, 64])
def test_neighbouring_layers_change_the_two_halves(D):
    for k in range(0, nf.LAYERS, 2):
        one, two = nf._mask(k, D), nf._mask(k + 1, D)
        assert (one + two == 1).all()
        assert one.sum() == D // 2
    assert nf._mask(0, 2).tolist() == [0, 1]


def test_one_layer_by_hand():
    """With scales of log 3 and a move of 1: (x, y) becomes (3 x + 1, y)."""
    model = {n: Tensor(0 * p.data) for n, p in lively(2).items()}
    model["0.bias"] = Tensor(np.full(6, 20.0))  # tanh is 1: h is constant
    model["0.middle"] = Tensor(np.full((6, 6), 20.0))
    log3 = 2 * np.arctanh(np.log(3) / 2)
    model["0.scale"] = Tensor(np.full((6, 2), log3 / 6))
    model["0.move"] = Tensor(np.full((6, 2), 1 / 6))
    z, volume = nf.to_noise(model, np.array([[2.0, 5.0]]))
    assert z.data == pytest.approx(np.array([[7, 5]]))
    assert volume.data == pytest.approx([np.log(3)])
    assert nf.to_data(model, z.data) == pytest.approx(np.array([[2, 5]]))
    cost = nf.nats(z, volume).data
    assert cost == pytest.approx([(49 + 25) / 2 + np.log(2 * np.pi) - np.log(3)])


@pytest.mark.parametrize("D", [2, 64])
def test_volume_is_the_determinant_of_the_jacobian(stored, D):
    rng = np.random.default_rng(D)
    for model in (lively(D), stored["ring" if D == 2 else "digits"]):
        for x in rng.normal(size=(2, D)):
            numeric = jacobian(lambda x, m=model: nf.to_noise(m, x)[0].data, x)
            sign, log_det = np.linalg.slogdet(numeric)
            volume = nf.to_noise(model, x[None])[1].data[0]
            assert sign == 1
            assert volume == pytest.approx(log_det, abs=1e-3)


@pytest.mark.shows("to noise and back again returns each point, to 1e-6")
def test_inverse(stored):
    rng = np.random.default_rng(0)
    images, _ = nf.spread(nf.digits()[1], rng)
    for name, x in [("ring", nf.ring(2000, rng)), ("digits", images)]:
        z = nf.to_noise(stored[name], x)[0].data
        assert np.abs(z - x).max() > 0.5  # it does something
        np.testing.assert_allclose(nf.to_data(stored[name], z), x, atol=1e-6)
        noise = rng.normal(size=z.shape)
        there = nf.to_noise(stored[name], nf.to_data(stored[name], noise))[0]
        np.testing.assert_allclose(there.data, noise, atol=1e-6)


@pytest.mark.shows("the density sums to 1 over a grid")
def test_integral(stored):
    """The stored one is steep in places: the finer the grid, the nearer to 1."""
    at = np.arange(-3.5 + 0.025, 3.5, 0.05)
    grid = np.stack(np.meshgrid(at, at), -1).reshape(-1, 2)
    total = np.exp(-nf.nll(stored["ring"], grid)).sum() * 0.05**2
    assert total == pytest.approx(1, abs=0.004)
    at = np.arange(-20, 20, 0.2)
    grid = np.stack(np.meshgrid(at, at), -1).reshape(-1, 2)
    total = np.exp(-nf.nll(lively(2), grid)).sum() * 0.2**2
    assert total == pytest.approx(1, abs=0.004)


def test_samples_follow_the_density(stored):
    """Mean -log density of its own samples is the entropy of its density."""
    x = nf.sample(stored["ring"], 8000, np.random.default_rng(1))
    own = nf.nll(stored["ring"], x).mean()
    at = np.arange(-3.5 + 0.05, 3.5, 0.1)
    grid = np.stack(np.meshgrid(at, at), -1).reshape(-1, 2)
    cost = nf.nll(stored["ring"], grid)
    entropy = (np.exp(-cost) * cost).sum() * 0.1**2
    assert own == pytest.approx(entropy, abs=0.05)
    assert nf.nll(stored["ring"], nf.ring(5000, np.random.default_rng(0))).mean() < 1.95


def test_levels_come_back_and_their_slope_is_right():
    x = np.arange(64).reshape(1, 64) % 17 / 16
    y, log_slope = nf.spread(x, np.random.default_rng(0))
    np.testing.assert_array_equal(nf._settle(y), x)
    lower, upper = nf.EDGE, 1 - nf.EDGE
    assert (np.abs(y) < np.log(upper / lower) / 2).all()

    class Fixed:
        def __init__(self, u):
            self.u = u

        def random(self, shape):
            return np.full(shape, self.u)

    a, b = (nf.spread(x, Fixed(u))[0] for u in (0.5 - 1e-6, 0.5 + 1e-6))
    slope = np.log((b - a) / 2e-6).sum()
    assert nf.spread(x, Fixed(0.5))[1] == pytest.approx([slope], abs=1e-4)
    assert log_slope.shape == (1,)


def test_a_new_flow_changes_nothing():
    model = nf._init(2, 6, np.random.default_rng(0))
    x = np.array([[1.0, 2.0]])
    z, volume = nf.to_noise(model, x)
    assert z.data == pytest.approx(x)
    assert volume.data == pytest.approx([0])


@pytest.mark.parametrize("part", ["in", "bias", "middle", "scale", "move"])
def test_gradient_is_that_of_finite_differences(part):
    model, x = lively(2), np.random.default_rng(1).normal(size=(5, 2))

    def loss():
        return nf.nats(*nf.to_noise(model, x)).mean()

    loss().backward()
    p = model[f"3.{part}"]
    at = np.unravel_index(np.abs(p.grad).argmax(), p.shape)
    kept, found = p.data[at], []
    for step in (1e-5, -1e-5):
        p.data[at] = kept + step
        found.append(float(loss().data))
    slope = (found[0] - found[1]) / 2e-5
    assert p.grad[at] == pytest.approx(slope, rel=1e-4, abs=1e-6)


@pytest.mark.shows("digits that it has not seen cost more than those it was trained on")
def test_overfits(stored):
    seen, unseen = (nf.nll(stored["digits"], x).mean() for x in nf.digits())
    assert 60 < seen < unseen - 2
    assert unseen < 95
    even = 64 * np.log(17)
    assert unseen < even / 1.8


@pytest.mark.shows("the digits it draws are not copies of training images")
def test_no_copies(stored):
    seen, unseen = nf.digits()
    new = nf.sample(stored["digits"], 100, np.random.default_rng(3))
    np.testing.assert_array_equal(new * 16, np.round(new * 16))
    far, real = (
        np.linalg.norm(x[:, None] - seen, axis=-1).min(1) for x in (new, unseen[:100])
    )
    assert far.min() > 0.3
    assert far.mean() > real.mean()


def test_temperature_zero_gives_one_image(stored):
    a, b = nf.sample(stored["digits"], 2, np.random.default_rng(0), 0)
    np.testing.assert_array_equal(a, b)


def test_a_short_training_learns():
    *_, (model, _) = nf.train(2, 16, 80, 0, 0.02, 0)
    x = nf.ring(2000, np.random.default_rng(4))
    assert nf.nll(model, x).mean() < 3.1  # one Gaussian for all: 3.5
    losses = [loss for _, loss in nf.train(64, 16, 25, 0.1, 0.01, 0)]
    assert np.mean(losses[-3:]) < losses[0] - 5


def test_weights_are_those_that_are_stored(stored, monkeypatch):
    monkeypatch.setattr(nf, "RING", (*nf.RING[:3], 1, *nf.RING[4:]))
    monkeypatch.setattr(nf, "DIGITS", (*nf.DIGITS[:3], 1, *nf.DIGITS[4:]))
    made = nf.weights(0)
    for kind, model in stored.items():
        for name, p in model.items():
            assert np.shape(made[f"{kind}/{name}"]) == p.shape
    assert 1 < float(stored["ring"]["seconds"].data) <= 25
    assert 1 < float(stored["digits"]["seconds"].data) <= 60


def test_bad_input(stored):
    rng = np.random.default_rng(0)
    model = stored["ring"]
    with pytest.raises(ValueError, match="negative"):
        nf.ring(-1, rng)
    with pytest.raises(ValueError, match=r"x must be \[n, 64\] in \[0, 1\]"):
        nf.spread(np.full((1, 64), 2.0), rng)
    with pytest.raises(ValueError, match="linear: x has shape"):
        nf.to_noise(stored["digits"], np.zeros((1, 2)))
    with pytest.raises(ValueError, match="linear: x has shape"):
        nf.to_data(stored["digits"], np.zeros((1, 2)))
    with pytest.raises(ValueError, match="broadcast"):
        nf.nats(Tensor(np.zeros((3, 2))), Tensor(np.zeros(2)))
    with pytest.raises(ValueError, match="D is 2 or 64, drop 0 to 1, got 3"):
        next(nf.train(3, 8, 1, 0, 0.01, 0))
    with pytest.raises(ValueError, match="negative"):
        nf.weights(-1)
    with pytest.raises(ValueError, match="temperature >= 0: got 1, -1"):
        nf.sample(model, 1, rng, -1)
    with pytest.raises(ValueError, match=r"x must be \[n, 64\]"):
        nf.nll(stored["digits"], np.full((1, 64), -1.0))
