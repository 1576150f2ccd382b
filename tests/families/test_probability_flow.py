"""The ODE of diffusion: its score, its velocity and density against known ones."""

import numpy as np
import pytest
from cheaters import centres

from snippets.data import covered, mode_width, modes, paired, ring
from snippets.families import diffusion
from snippets.families import noise_to_data as nd
from snippets.families import probability_flow as pf


@pytest.fixture(scope="module")
def model():
    return diffusion.load()["ring"]


@pytest.fixture
def exact(monkeypatch):
    """The best prediction in the network's place."""
    monkeypatch.setattr(pf, "predict", lambda model, z, t: nd.best(z, t))


@pytest.mark.parametrize("t", [0.1, 0.5, 0.9])
def test_the_true_score_is_the_gradient_of_the_log_density(t):
    z, h = np.random.default_rng(0).normal(size=(30, 2)), 1e-5
    columns = [
        (pf.true_nll(z - d, t) - pf.true_nll(z + d, t)) / (2 * h) for d in h * np.eye(2)
    ]
    wanted = np.stack(columns, axis=1)
    np.testing.assert_allclose(pf.true_score(z, t), wanted, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("t", [0.1, 0.5, 0.9])
def test_tweedie_with_the_best_prediction(exact, t):
    z = np.random.default_rng(0).normal(size=(30, 2))
    np.testing.assert_allclose(pf.score(None, z, t), pf.true_score(z, t), atol=1e-8)


def test_the_velocity_by_hand(monkeypatch):
    """All data at 0: z = noise e, and dz / dt is e times the noise's derivative."""
    monkeypatch.setattr(pf, "predict", lambda model, z, t: 0 * z)
    z = np.array([[1.0, -2.0]])
    wanted = np.pi / 2 * z / np.tan(np.pi / 2 * 0.4)
    np.testing.assert_allclose(pf.velocity(None, z, 0.4), wanted)


def test_the_likelihood_with_the_best_prediction_is_the_truth(exact):
    z = ring(300, np.random.default_rng(0))
    gap = pf.exact_nll(None, z) - pf.true_nll(z, pf.TRACE)
    assert np.abs(np.median(gap)) < 0.01
    assert np.abs(gap.mean()) < 0.02


@pytest.mark.shows("the density of the ODE sums to 1 over a grid")
def test_the_integral(model):
    line = np.arange(-2.97, 3, 0.22)
    cells = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
    total = np.exp(-pf.exact_nll(model, cells)).sum() * 0.22**2
    assert total == pytest.approx(1, abs=0.02)


@pytest.mark.shows(
    "the score that follows from the prediction is near that of the noisy ring",
    baseline="size",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_score(model, seed):
    rng = np.random.default_rng(seed)
    x = ring(1000, rng)
    for t in (0.8, 0.4, 0.2):
        error, size = pf.measure_score(model, x, t, rng)
        assert 0.001 < error < 0.2 * size


@pytest.fixture(scope="module", params=[1, 2, 3])
def above_the_truth(model, request):
    rng = np.random.default_rng(request.param)
    return pf.measure_likelihood(model, ring(400, rng), rng)


@pytest.mark.shows(
    "the exact likelihood costs a little more than the truth, on the same points",
    baseline="above_the_truth",
)
def test_exact(above_the_truth):
    more, error = above_the_truth["exact, by the ODE"]
    assert 0 < more < 0.12
    assert error < 0.03


@pytest.mark.shows(
    "so does the bound; neither is needed for want of the other",
    baseline="above_the_truth",
)
def test_bound(above_the_truth):
    more, error = above_the_truth["bound"]
    assert -2 * error < more < 0.25


@pytest.mark.shows(
    "without fresh noise 20 steps cover all modes", baseline="real", cheater="centres"
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_without_fresh_noise(model, seed):
    noise = np.random.default_rng(seed).normal(size=(2000, 2))
    path = pf.sample_ode(model, noise, 20)
    assert path.shape == (21, 2000, 2)
    on, shares = modes(path[-1])
    assert covered(shares) == 8
    real, _ = modes(ring(2000, np.random.default_rng(seed)))
    assert 0.93 < on.mean() < real.mean() + 0.01
    assert modes(centres(8))[0].all()  # blind to this; the width is not
    assert mode_width(centres(8)) < 0.01 < 0.15 < mode_width(path[-1])
    again = pf.sample_ode(model, noise[:200], 20)  # the first noise decides,
    np.testing.assert_allclose(path[:, :200], again, atol=1e-9)  # for each its own


def test_the_modes_are_too_narrow_with_fresh_noise_and_without(model):
    """ "On a mode" does not see it."""
    rng = np.random.default_rng(1)
    for x in (
        pf.sample_ode(model, rng.normal(size=(1000, 2)), 50)[-1],
        diffusion.sample(model, 1000, rng),
    ):
        assert mode_width(x) < 0.19


def test_paired_is_sharper_than_two_means(model):
    x = ring(200, np.random.default_rng(0))
    cost = pf.exact_nll(model, x)
    _, error = paired(cost, pf.true_nll(x, pf.TRACE))
    assert error < 0.5 * cost.std() / 200**0.5


def test_bad_input(model):
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        pf.sample_ode(model, np.zeros((3, 2)), 0)
