"""Noise to data: the best prediction against Bayes' rule, and the way back."""

import json

import numpy as np
import pytest
from cheaters import noisy_copies

from snippets.autograd import Tensor
from snippets.data import (
    digit_labels,
    digits,
    distances,
    mode_width,
    modes,
    nearest,
    ring,
)
from snippets.families import noise_to_data as nd


@pytest.fixture(scope="module")
def stored():
    return nd.load()


def test_the_best_prediction_by_hand():
    """No signal: the mean of all, the origin. No noise: the point itself."""
    z = np.array([[0.7, -0.3], [2.0, 0.1]])
    np.testing.assert_allclose(nd.best(z, 1.0), 0, atol=1e-9)
    np.testing.assert_allclose(nd.best(z, 0.0), z, atol=1e-9)


@pytest.mark.parametrize("t", [0.3, 0.6, 0.9])
def test_the_best_prediction_is_the_mean_over_the_posterior(t):
    """By drawing: clean points weighted by how well they explain z."""
    x = ring(200_000, np.random.default_rng(0))
    signal, noise = nd.schedule(t)
    z = np.array([[1.0, 0.4]])
    weight = np.exp(-((z - signal * x) ** 2).sum(1) / 2 / noise**2)
    wanted = weight @ x / weight.sum()
    np.testing.assert_allclose(nd.best(z, t)[0], wanted, atol=0.03)


@pytest.mark.shows(
    "on the ring the network's prediction is close to the best one, which is known",
    baseline="least",
)
def test_near_the_best(stored):
    rng = np.random.default_rng(1)
    way, x = nd.predictor(stored["ring"]), ring(2000, rng)
    for t in (0.2, 0.4, 0.6, 0.8):
        off, least = nd.measure_error(way, x, t, rng)
        assert 1e-4 < off < 0.5 * least


@pytest.mark.shows(
    "with the best prediction 50 steps leave each mode too narrow, 1,000 do not",
    baseline="many",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_way_back_with_the_best_prediction(seed):
    """The last step is a prediction in both: that is not what makes it narrow."""
    rng = np.random.default_rng(seed)
    noise = rng.normal(size=(2000, 2))
    few, many = (nd.denoise(nd.best, noise, rng, steps)[-1][1] for steps in (50, 1000))
    for x in (few, many):
        on, shares = modes(x)
        assert on.mean() > 0.98
        assert shares.min() > 0.08
    assert 0.17 < mode_width(few) < 0.187
    assert mode_width(many) == pytest.approx(0.195, abs=0.006)


@pytest.mark.shows(
    "half-way, a third or so of the predictions still show another digit",
    baseline="chance",
)
@pytest.mark.parametrize("seed", [1, 2])
def test_settled(stored, seed):
    rng = np.random.default_rng(seed)
    way = nd.predictor(stored["digits"])
    path = nd.denoise(way, rng.normal(size=(200, 64)), rng)
    settled = nd.measure_settled(path, digits()[0], digit_labels()[0])
    chance = 0.1  # of ten digits
    assert settled[0] < 2.5 * chance
    assert 0.5 < settled[25] < 0.75
    assert settled[40] > 0.75


def test_the_last_step_is_the_last_prediction():
    rng = np.random.default_rng(0)
    path = nd.denoise(nd.best, rng.normal(size=(10, 2)), rng, steps=4)
    np.testing.assert_allclose(path[-1][1], path[-2][2])
    assert [round(t, 2) for t, *_ in path] == [1, 0.75, 0.5, 0.25, 0]


def test_a_network_that_says_zero():
    """As a clean point that is 0; as noise, there is nothing to take away."""
    zero = {"w0": Tensor(np.zeros((10, 4))), "b0": Tensor(np.zeros(4))}
    zero |= {f"w{i}": Tensor(np.zeros((4, 4))) for i in (1, 2, 3)}
    zero |= {f"b{i}": Tensor(np.zeros(4)) for i in (1, 2, 3)}
    zero |= {"w4": Tensor(np.zeros((4, 2))), "b4": Tensor(np.zeros(2))}
    z, signal = np.array([[1.0, 2.0]]), nd.schedule(0.5)[0]
    np.testing.assert_array_equal(nd.predictor(zero)(z, 0.5), 0 * z)
    found = nd.predictor(zero, "noise")(z, 0.5)
    np.testing.assert_allclose(found, z / signal)


@pytest.fixture(scope="module")
def drawn(stored):
    """Sixty digits of each network, from the same noise."""
    z, found = np.random.default_rng(4).normal(size=(60, 64)), {}
    for name, target in [("digits", "clean"), ("digits/noise", "noise")]:
        way = nd.predictor(stored[name], target)
        path = nd.denoise(way, z, np.random.default_rng(0))
        found[target] = (path[-1][1] + 1) / 2
    return found


@pytest.mark.shows(
    "a network that predicts the noise leaves more noise in the digits", baseline="real"
)
def test_targets(drawn):
    train, unseen = digits()
    clean, noisy, real = (
        nearest(x, train)[0].mean() for x in (drawn["clean"], drawn["noise"], unseen)
    )
    assert clean < 1.1 * real
    assert noisy > 1.2 * real


@pytest.mark.shows(
    "the digits are no exact copies of those it was trained on",
    baseline="real",
    cheater="noisy_copies",
)
def test_no_copies(drawn):
    train, unseen = digits()
    near, _ = nearest(drawn["clean"], train)
    real, _ = nearest(unseen, train)
    assert near.mean() > 0.85 * real.mean()
    assert near.min() > 0.2
    copied, _ = nearest(noisy_copies(train, 60, np.random.default_rng(2)), train)
    assert copied.min() > 0.2  # no exact copies
    assert copied.mean() < 0.5 * real.mean()


def test_the_first_noise_does_not_hold_the_picture(stored, drawn):
    """With other fresh noise it becomes another one, as the page says."""
    z = np.random.default_rng(4).normal(size=(60, 64))
    way, rng = nd.predictor(stored["digits"]), np.random.default_rng(1)
    other = (nd.denoise(way, z, rng)[-1][1] + 1) / 2
    apart = distances(drawn["clean"], other)
    assert np.diag(apart).mean() > 0.7 * apart.mean()


def test_a_frame_shows_the_point_where_it_is():
    made = nd.frame(np.array([[0.0, 3.0]]), np.full((16, 64), -1.0))
    dots = np.argwhere(made[:, : made.shape[1] // 2] < 0.5)
    assert len(dots) == 4
    y, x = dots.mean(axis=0) - 8
    assert x == pytest.approx(nd.SIDE / 2, abs=1)
    assert y < nd.SIDE / 8  # up is up
    assert made[:, made.shape[1] // 2 :].min() == 1


def test_the_sheet_fits_its_description(tmp_path):
    path = [(t, np.zeros((16, 64)), np.zeros((16, 64))) for t in np.linspace(1, 0, 51)]  # fmt: skip
    ring_path = [(t, z[:, :2], x[:, :2]) for t, z, x in path]
    nd.plot_steps(tmp_path / "steps.png", ring_path, path)
    about = json.loads((tmp_path / "steps.json").read_text("utf-8"))
    assert len(about["labels"]) == about["columns"] * about["rows"] == 15
    assert about["labels"][0] == "step 0 of 50: 0.00 x + 1.00 noise"
    assert about["labels"][-1] == "step 50 of 50: 1.00 x + 0.00 noise"
    head = (tmp_path / "steps.png").read_bytes()[16:24]
    width, height = (int.from_bytes(b, "big") for b in (head[:4], head[4:]))
    assert width % about["columns"] == height % about["rows"] == 0


def test_bad_input(stored):
    rng, z = np.random.default_rng(0), np.zeros((2, 3))
    with pytest.raises(ValueError, match="z must be"):
        nd.best(z, 0.5)
    with pytest.raises(ValueError, match="target must be clean or noise"):
        nd.predictor(stored["ring"], "x")
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        nd.denoise(nd.best, z, rng, 0)
