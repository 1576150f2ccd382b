"""The flow: a layer by hand, numerical Jacobians, its inverse, its integral."""

import numpy as np
import pytest
from cheaters import noisy_copies

from snippets.autograd import Tensor
from snippets.data import digits, nearest, paired, ring, ring_nll
from snippets.families import normalizing_flow as nf


@pytest.fixture(scope="module")
def stored():
    return nf.load()


@pytest.fixture(scope="module")
def images():
    return digits()


def lively(D, seed=0):
    """A small flow with random numbers everywhere, in float64."""
    rng = np.random.default_rng(seed)
    model = nf.init(D, 6, rng)
    size = 0.5 if D == 2 else 0.1
    return {n: Tensor(size * rng.normal(size=p.shape)) for n, p in model.items()}


def jacobian(function, x, step=1e-6):  # of R^D -> R^D at one x
    rows = [
        (function((x + e)[None])[0] - function((x - e)[None])[0]) / (2 * step)
        for e in step * np.eye(len(x))
    ]
    return np.array(rows).T


@pytest.mark.parametrize("D", [2, 64])
def test_neighbouring_layers_change_the_two_halves(D):
    for k in range(0, nf.LAYERS, 2):
        one, two = nf.mask(k, D), nf.mask(k + 1, D)
        assert (one + two == 1).all()
        assert one.sum() == D // 2
    assert nf.mask(0, 2).tolist() == [0, 1]


def test_one_layer_by_hand():
    """With scales of log 3 and a move of 1: (x, y) becomes (3 x + 1, y)."""
    model = {n: Tensor(0 * p.data) for n, p in lively(2).items()}
    model["0.bias"] = Tensor(np.full(6, 20.0))  # tanh is 1: h is constant
    model["0.middle"] = Tensor(np.full((6, 6), 20.0))
    log3 = 2 * np.arctanh(np.log(3) / 2)
    model["0.scale"] = Tensor(np.full((6, 2), log3 / 6))
    model["0.move"] = Tensor(np.full((6, 2), 1 / 6))
    z, log_det = nf.to_noise(model, np.array([[2.0, 5.0]]))
    assert z.data == pytest.approx(np.array([[7, 5]]))
    assert log_det.data == pytest.approx([np.log(3)])
    assert nf.to_data(model, z.data) == pytest.approx(np.array([[2, 5]]))
    assert nf.undo(model, 0, z.data) == pytest.approx(np.array([[2, 5]]))
    log_p = nf.log_density(z, log_det).data
    assert log_p == pytest.approx([np.log(3) - (49 + 25) / 2 - np.log(2 * np.pi)])


@pytest.mark.parametrize("D", [2, 64])
def test_the_log_determinant_is_that_of_the_jacobian(stored, D):
    rng = np.random.default_rng(D)
    for model in (lively(D), stored["ring" if D == 2 else "digits"]):
        for x in rng.normal(size=(2, D)):
            numeric = jacobian(lambda x, m=model: nf.to_noise(m, x)[0].data, x)
            sign, wanted = np.linalg.slogdet(numeric)
            log_det = nf.to_noise(model, x[None])[1].data[0]
            assert sign == 1
            assert log_det == pytest.approx(wanted, abs=1e-3)


@pytest.mark.shows("to noise and back again returns each point, to 1e-6")
def test_inverse(stored, images):
    rng = np.random.default_rng(0)
    smooth, _ = nf.dequantise(images[1], rng)
    for name, x in [("ring", ring(2000, rng)), ("digits", smooth)]:
        z = nf.to_noise(stored[name], x)[0].data
        assert np.abs(z - x).max() > 0.5  # it does something
        assert nf.measure_inverse(stored[name], x) < 1e-6
        noise = rng.normal(size=z.shape)
        there = nf.to_noise(stored[name], nf.to_data(stored[name], noise))[0]
        np.testing.assert_allclose(there.data, noise, atol=1e-6)


@pytest.mark.shows("the density sums to 1 over a grid")
def test_integral(stored):
    """The stored one is steep in places: the finer the grid, the nearer to 1."""
    total = nf.measure_integral(stored["ring"], 0.05)
    assert total == pytest.approx(1, abs=0.01)  # 1.0046 after another training
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
    assert nf.nll(stored["ring"], ring(5000, np.random.default_rng(0))).mean() < 1.95


def test_levels_come_back_and_their_derivative_is_right():
    x = np.arange(64).reshape(1, 64) % 17 / 16
    y, log_stretch = nf.dequantise(x, np.random.default_rng(0))
    np.testing.assert_array_equal(nf.quantise(y), x)
    lower, upper = nf.EDGE, 1 - nf.EDGE
    assert (np.abs(y) < np.log(upper / lower) / 2).all()

    class Fixed:
        def __init__(self, u):
            self.u = u

        def random(self, shape):
            return np.full(shape, self.u)

    a, b = (nf.dequantise(x, Fixed(u))[0] for u in (0.5 - 1e-6, 0.5 + 1e-6))
    wanted = np.log((b - a) / 2e-6).sum()
    assert nf.dequantise(x, Fixed(0.5))[1] == pytest.approx([wanted], abs=1e-4)
    assert log_stretch.shape == (1,)


def test_a_new_flow_changes_nothing():
    model = nf.init(2, 6, np.random.default_rng(0))
    x = np.array([[1.0, 2.0]])
    z, log_det = nf.to_noise(model, x)
    assert z.data == pytest.approx(x)
    assert log_det.data == pytest.approx([0])


@pytest.mark.parametrize("part", ["in", "bias", "middle", "scale", "move"])
def test_gradient_is_that_of_finite_differences(part):
    model, x = lively(2), np.random.default_rng(1).normal(size=(5, 2))

    def loss():
        return nf.log_density(*nf.to_noise(model, x)).mean()

    loss().backward()
    p = model[f"3.{part}"]
    at = np.unravel_index(np.abs(p.grad).argmax(), p.shape)
    kept, found = p.data[at], []
    for step in (1e-5, -1e-5):
        p.data[at] = kept + step
        found.append(float(loss().data))
    wanted = (found[0] - found[1]) / 2e-5
    assert p.grad[at] == pytest.approx(wanted, rel=1e-4, abs=1e-6)


@pytest.mark.shows(
    "digits that it has not seen cost more than those it was trained on",
    baseline="even",
)
def test_overfits(stored, images):
    seen, unseen = (nf.nll(stored["digits"], x).mean() for x in images)
    assert 60 < seen < unseen - 2
    assert unseen < 95
    even = 64 * np.log(17)
    assert unseen < even / 1.8


@pytest.mark.shows(
    "the digits it draws are no exact copies of training images",
    baseline="real",
    cheater="noisy_copies",
)
def test_no_copies(stored, images):
    seen, unseen = images
    new = nf.sample(stored["digits"], 100, np.random.default_rng(3))
    np.testing.assert_array_equal(new * 16, np.round(new * 16))
    far, real = (nearest(x, seen)[0] for x in (new, unseen[:100]))
    assert far.min() > 0.3
    assert far.mean() > real.mean()
    copied, _ = nearest(noisy_copies(seen, 100, np.random.default_rng(2)), seen)
    assert copied.min() > 0.2  # no exact copies
    assert copied.mean() < 0.5 * real.mean()


@pytest.mark.shows(
    "on the ring it costs more than the truth, on the same points", baseline="ring_nll"
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_paired_with_the_truth(stored, seed):
    x = ring(5000, np.random.default_rng(seed))
    more, error = paired(nf.nll(stored["ring"], x), ring_nll(x))
    assert more > 5 * error
    assert more < 0.25


def test_the_training_that_main_runs():
    losses = nf.measure_training(0, steps=60, every=20)
    assert losses.shape == (3,)
    assert losses[-1] < losses[0] - 0.3


def short(name, width, steps, dropout, rate):
    rng = np.random.default_rng(0)
    model = nf.init(2 if name == "ring" else 64, width, rng)
    setup = {"width": width, "steps": steps, "rate": rate, "dropout": dropout}
    setup["decay"] = 0
    return model, list(nf.train(model, nf.data_batches(name), setup, rng))


def test_a_short_training_learns():
    model, _ = short("ring", 16, 80, 0, 0.02)
    x = ring(2000, np.random.default_rng(4))
    assert nf.nll(model, x).mean() < 3.1  # one Gaussian for all: 3.5
    _, losses = short("digits", 16, 25, 0.1, 0.01)
    assert np.mean(losses[-3:]) < losses[0] - 5


def test_weights_are_those_that_are_stored(stored, monkeypatch):
    for setup in nf.SETUPS.values():
        monkeypatch.setitem(setup, "steps", 1)
    made = nf.weights(0)
    for kind, model in stored.items():
        for name, p in model.items():
            assert np.shape(made[f"{kind}/{name}"]) == p.shape
    assert 1 < float(stored["ring"]["seconds"].data) <= 25
    assert 1 < float(stored["digits"]["seconds"].data) <= 60


def test_bad_input(stored):
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match=r"x must be \[n, 64\] in \[0, 1\]"):
        nf.dequantise(np.full((1, 64), 2.0), rng)
    with pytest.raises(ValueError, match=r"x must be \[n, 64\]"):
        nf.nll(stored["digits"], np.full((1, 64), -1.0))
