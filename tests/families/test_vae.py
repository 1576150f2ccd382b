"""The VAE: its bound by hand and by integration, its learning, its bridges."""

import numpy as np
import pytest
from cheaters import centres

from snippets.autograd import Tensor
from snippets.data import digits, mode_width, ring, ring_nll, ring_stats
from snippets.families import linear_vae, vae


@pytest.fixture(scope="module")
def stored():
    return vae.load()


@pytest.fixture(scope="module")
def points():
    return ring(100, np.random.default_rng(5))


def one_number(code, log_var, back, noise):
    """A linear model: code = code * x, x = back * z + noise."""
    return {
        "noise": Tensor([np.log(noise)]),
        "code0": Tensor([[code, 0.0]]),
        "code0.bias": Tensor([0.0, log_var]),
        "decode0": Tensor([[back]]),
        "decode0.bias": Tensor([0.0]),
    }


def test_the_bound_by_hand(monkeypatch):
    """x = 2, z = 1/2 * 2 + 1 * 1 = 2, decoded as 3 * 2 = 6, noise 2."""
    monkeypatch.setattr(vae, "LAYERS", 1)
    model = one_number(0.5, 0.0, 3.0, 2.0)
    log_p, kl = vae.bound(model, Tensor([[2.0]]), np.array([[1.0]]))
    assert log_p.data == pytest.approx(
        [-((6 - 2) ** 2) / (2 * 4) - np.log(2) - np.log(2 * np.pi) / 2]
    )
    assert kl.data == pytest.approx([0.5])  # a mean of 1, a variance of 1


@pytest.mark.parametrize("name", ["noise", "code0", "code1.bias", "code2", "decode0", "decode1", "decode2.bias"])  # fmt: skip
def test_gradient_is_that_of_finite_differences(name):
    rng = np.random.default_rng(2)
    model = vae.init(3, 2, (5, 4), rng)
    model = {n: Tensor(p.data.astype(float)) for n, p in model.items()}
    x, noise = Tensor(rng.normal(size=(6, 3))), rng.normal(size=(6, 2))

    def loss():
        log_p, kl = vae.bound(model, x, noise)
        return (kl - log_p).mean()

    loss().backward()
    p = model[name]
    at = tuple(rng.integers(s) for s in p.shape)
    kept, found = p.data[at], []
    for step in (1e-5, -1e-5):
        p.data[at] = kept + step
        found.append(float(loss().data))
    wanted = (found[0] - found[1]) / 2e-5
    assert p.grad[at] == pytest.approx(wanted, rel=1e-4, abs=1e-7)


def test_the_linear_case_agrees_with_the_closed_form(monkeypatch):
    """For a linear decoder these 2 d draws give the mean over all draws."""
    monkeypatch.setattr(vae, "LAYERS", 1)
    images, _ = digits()
    W, centre, var = linear_vae.solve(images, 3)
    _, wide = linear_vae.posterior(images, W, centre, var)
    total = (W**2).sum(0) + var
    model = {
        "noise": np.array([np.log(var) / 2]),
        "code0": np.hstack([W / total, np.zeros((64, 3))]),
        "code0.bias": np.append(-centre @ W / total, np.log(wide)),
        "decode0": W.T,
        "decode0.bias": centre,
    }
    model = {n: Tensor(a) for n, a in model.items()}
    x, found = Tensor(images), 0.0
    for e in np.vstack([np.eye(3), -np.eye(3)]) * 3**0.5:
        log_p, kl = vae.bound(model, x, np.tile(e, (len(images), 1)))
        found = found + (log_p - kl).data / 6
    exact = linear_vae.log_likelihood(images, W, centre, var)
    np.testing.assert_allclose(found, exact, atol=1e-8)
    # with the exact posterior each single code gives the exact likelihood
    np.testing.assert_allclose(vae.nll(model, images[:9], 1), -exact[:9])


def exact_nll(model, x):
    """The ring's two-number codes, summed out on a fine grid."""
    axis = np.linspace(-4.5, 4.5, 181)
    z = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    prior = -(z**2).sum(1) / 2 - np.log(2 * np.pi) + 2 * np.log(axis[1] - axis[0])  # fmt: skip
    assert np.exp(prior).sum() == pytest.approx(1, abs=1e-4)
    made = vae.mlp(model, "decode", Tensor(z)).data
    log = float(model["noise"].data[0])
    found = []
    for point in x:
        far = ((made - point) ** 2).sum(1) / np.exp(2 * log) / 2
        found.append(np.logaddexp.reduce(prior - far))
    return -(np.array(found) - 2 * log - np.log(2 * np.pi))


@pytest.mark.shows(
    "more codes per point bring the bound nearer to the likelihood", baseline="exact"
)
def test_more_codes(stored, points):
    exact = exact_nll(stored["ring"], points).mean()
    found = vae.measure_bound(stored["ring"], points)
    one, eight, many = (found[k][0] for k in (1, 8, 64))
    assert exact - 0.02 < many < eight < one
    assert many - exact < 0.1 < one - exact
    _, held_out = digits()
    found = vae.measure_bound(stored["digits"], held_out[:60])
    assert found[1][0] > found[8][0] + 2
    assert found[8][0] > found[64][0] + 1


def test_the_bound_is_above_the_truth(stored):
    """Paired on the same points; the error is that of the difference."""
    for seed in range(3):
        x = ring(500, np.random.default_rng(seed))
        above, error = vae.measure_bound(stored["ring"], x, ring_nll(x))[64]
        assert above > 5 * error > 0
        assert above == pytest.approx(0.37, abs=0.1)


def test_each_likelihood_is_of_its_own_point(stored, points):
    each = vae.nll(stored["ring"], points, 200)
    far = vae.nll(stored["ring"], points * 2, 200)
    assert each.shape == (len(points),)
    assert far.mean() > each.mean() + 10
    assert np.corrcoef(each, exact_nll(stored["ring"], points))[0, 1] > 0.9


@pytest.fixture(scope="module")
def samples(stored):
    """Four draws, and each again without the decoder's noise."""
    seeds = range(4)
    noisy = [vae.sample(stored["ring"], 2000, np.random.default_rng(s)) for s in seeds]
    still = [vae.sample(stored["ring"], 2000, np.random.default_rng(s), noisy=False) for s in seeds]  # fmt: skip
    return noisy, still


@pytest.mark.shows(
    "ring: all 8 modes are covered, and bridges lie between them",
    baseline="real",
    cheater="centres",
)
def test_bridges(samples):
    for x in samples[0]:
        share, count, _ = ring_stats(x)
        assert count == 8
        assert 0.7 < share < 0.9
    real = ring_stats(ring(2000, np.random.default_rng(0)))
    assert real[0] > 0.98
    share, count, width = ring_stats(centres(2000))
    assert (share, count) == (1, 8)  # both are blind to this; the width is not
    assert width < 0.01
    for x in samples[1]:  # without any noise the bridges stay
        assert ring_stats(x)[0] < 0.92


@pytest.mark.shows(
    "ring: its clouds are wider than the modes, though its noise is not",
    baseline="truth",
)
def test_width(stored, samples):
    noise = np.exp(stored["ring"]["noise"].data[0])
    assert noise == pytest.approx(0.2, abs=0.03)
    truth = mode_width(ring(20_000, np.random.default_rng(0)))
    assert truth == pytest.approx(0.195, abs=0.003)
    for x in samples[0]:
        assert ring_stats(x)[2] > truth + 0.02
    # the decoder lays its points beside the centres: that is the rest of the width
    for x in samples[1]:
        assert ring_stats(x)[2] > 0.08


def test_samples(stored):
    new = vae.sample(stored["digits"], 200, np.random.default_rng(0))
    assert new.shape == (200, 64)
    assert 0 <= new.min() < new.max() <= 1
    assert new.std(0).max() > 0.2  # not all the same
    grainy = vae.sample(stored["digits"], 200, np.random.default_rng(0), noisy=True)
    middle = (new > 0.4) & (new < 0.6)
    wide = np.exp(stored["digits"]["noise"].data[0])
    assert (grainy - new)[middle].std() == pytest.approx(wide, rel=0.1)


def test_it_learns():
    """Two clouds: the bound rises, and samples land on both."""
    rng = np.random.default_rng(0)
    side = rng.choice([-1.0, 1.0], size=(500, 1))
    data = side * [2.0, 1.0] + 0.1 * rng.normal(size=(500, 2))
    model = vae.init(2, 1, (16, 16), rng)
    losses = list(vae.train(model, data, 600, rng))
    assert np.mean(losses[-50:]) < np.mean(losses[:50]) - 2
    x = vae.sample(model, 400, rng)
    assert 0.3 < np.mean(x[:, 0] > 0) < 0.7
    assert np.corrcoef(x.T)[0, 1] > 0.7
    assert np.abs(x[:, 0]).mean() == pytest.approx(2, abs=0.6)


def test_weights_are_of_all_three(monkeypatch, stored):
    small = {"ring": (2, 4), "digits": (3, 5), "map": (2, 5)}
    setups = {
        name: {"d": d, "hidden": (width, width), "steps": 2}
        for name, (d, width) in small.items()
    }
    monkeypatch.setattr(vae, "SETUPS", setups)  # fmt: skip
    found, again = vae.weights(0), vae.weights(0)
    assert {k.partition("/")[0] for k in found} == {"ring", "digits", "map"}
    assert found["ring/code0"].shape == (2, 4)
    assert found["digits/decode0"].shape == (3, 5)
    assert found["map/seconds"] > 0
    np.testing.assert_array_equal(found["map/code0"], again["map/code0"])
    assert sum(float(m["seconds"].data) for m in stored.values()) < 90


def test_bad_input(stored):
    rng = np.random.default_rng(0)
    two = Tensor(np.zeros((2, 2)))
    with pytest.raises(ValueError, match="2 points but 1 codes"):
        vae.log_likelihood(stored["ring"], two, two[:1])
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        next(vae.train(vae.init(2, 2, (4, 4), rng), two.data, 0, rng))
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        vae.sample(stored["ring"], 0, rng)
    with pytest.raises(ValueError, match="k must be >= 1, got 0"):
        vae.nll(stored["ring"], two.data, 0)


def test_the_loss_that_the_page_shows_falls():
    for seed in range(2):
        losses = vae.measure_training(300, np.random.default_rng(seed))
        assert np.mean(losses[-100:]) < np.mean(losses[:100]) - 0.5
