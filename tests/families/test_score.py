"""The score: by hand, against the truth and the energy's gradient; its four samplers."""

from functools import partial

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.data import CENTRES, SPREAD, ring
from snippets.families import langevin
from snippets.families import probability_flow as pf
from snippets.families import score as sc
from snippets.families.diffusion import schedule


@pytest.fixture(scope="module")
def fields():
    return [partial(sc.score, model) for model in sc.load().values()]


@pytest.fixture(scope="module", params=[0, 1, 2])
def rows(fields, request):
    """For each network other noise."""
    rng = np.random.default_rng(10 + request.param)
    _, found = sc.measure_samples(fields[request.param], rng)
    return found


def test_the_score_of_one_gaussian_by_hand():
    """Two from the middle, deviation 2.04 + 1 in all, and so half of it at once."""
    z = np.array([[2.0, 0]])
    wanted = [[-2 / (2 + SPREAD**2 + 1), 0]]
    np.testing.assert_allclose(sc.ask(sc.gaussian_score, z, 1), wanted)


@pytest.mark.parametrize("t", [0.1, 0.5, 0.9])
def test_the_truth_is_that_of_diffusion_with_the_signal_undone(t):
    signal, noise = schedule(t)
    z = np.random.default_rng(0).normal(size=(30, 2))
    wanted = pf.true_score(signal * z, t) * signal
    np.testing.assert_allclose(sc.ask(sc.true_score, z, noise / signal), wanted)


def test_without_noise_it_is_the_gradient_of_the_energy_downhill():
    z = ring(30, np.random.default_rng(0))
    got = sc.ask(sc.true_score, z, 1e-9)
    np.testing.assert_allclose(got, -langevin.ring_gradient(z), atol=1e-8)


def test_the_added_noise_is_a_target_without_bias():
    """Vincent 2011: its mean, behind a place, is minus sigma times the score there."""
    rng = np.random.default_rng(0)
    z, sigma = np.array([[1.5, 0.5]]), 0.5
    x = ring(400_000, rng)
    e = (z - x) / sigma
    weight = np.exp(-(e**2).sum(axis=1) / 2)
    mean = weight @ e / weight.sum()
    np.testing.assert_allclose(
        mean, -sigma * sc.ask(sc.true_score, z, sigma)[0], atol=0.01
    )


def test_it_learns():
    losses = list(
        sc.train(sc.init(np.random.default_rng(0)), 150, np.random.default_rng(1))
    )
    assert np.mean(losses[-30:]) < 0.75 * np.mean(losses[:10])


@pytest.mark.shows(
    "from a noise of 1 down, the learnt score is nearer the true one than a Gaussian's",
    baseline="gaussian_score",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_error(fields, seed):
    for sigma in (level for level in sc.LEVELS if level <= 1):
        rng = np.random.default_rng(seed)
        base = sc.measure_error(sc.gaussian_score, sigma, rng)
        for field in fields:
            assert 0.01 < sc.measure_error(field, sigma, rng) < base / 4


@pytest.mark.shows("it is worst where the noise is least", baseline="gaussian_score")
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_worst(fields, seed):
    rng = np.random.default_rng(seed)
    for field in fields:
        off = [sc.measure_error(field, sigma, rng) for sigma in sc.LEVELS]
        base = sc.measure_error(sc.gaussian_score, sc.LEAST, rng)
        assert max(off) == off[-1] < 0.3 < base


def test_the_true_score_has_no_error():
    assert sc.measure_error(sc.true_score, 0.5, np.random.default_rng(0)) == 0


@pytest.mark.shows(
    "a test tells neither the SDE's samples nor the ODE's from the noisy ring",
    baseline="ring",
)
def test_as_the_ring(rows):
    for way in ("SDE", "ODE", "ring"):
        assert rows[way]["as ring"] > 0.02
        assert rows[way]["covered"] == 8
        assert abs(rows[way]["width"] - rows["ring"]["width"]) < 0.015


@pytest.mark.shows("nor does it tell the SDE's samples from the ODE's", baseline="SDE")
def test_as_each_other(rows):
    assert rows["ODE"]["as SDE"] > 0.02
    assert rows["SDE"]["as SDE"] > 0.02


@pytest.mark.shows(
    "it finds the whole score without noise, and half of it with noise", baseline="SDE"
)
def test_broken(rows):
    for way in ("whole, no noise", "half, noise"):
        assert rows[way]["as ring"] < 0.02 < rows["SDE"]["as ring"]
        assert rows[way]["as SDE"] < 0.02
    assert rows["whole, no noise"]["on"] > rows["SDE"]["on"]  # blind to it
    assert rows["whole, no noise"]["width"] < 0.1


def test_p_is_even_where_nothing_differs():
    """Of 40 tests of equal sets about a tenth have p at most 0.1."""
    rng = np.random.default_rng(0)
    p = [sc.same_distribution(ring(60, rng), ring(60, rng), rng, 49) for _ in range(40)]
    assert 0 < np.mean(np.array(p) <= 0.1) < 0.25
    assert 0.35 < np.mean(p) < 0.65


def test_p_by_hand():
    """All that is dealt differs less than two sets a world apart: one of 50."""
    x = np.zeros((20, 2))
    rng = np.random.default_rng(0)
    assert sc.same_distribution(x, x + 9, rng, 49) == pytest.approx(1 / 50)


def test_a_step_by_hand():
    """One Gaussian, and a noise of 2 comes down to 1: variance 3 is taken off."""
    z = np.array([[1.0, -1]])
    got = sc.less_noise(sc.gaussian_score, z, 2, 1, 0.5, False, None)
    np.testing.assert_allclose(got, z * (1 - 1.5 / (4 + 2.04)))


def test_levels():
    got = sc.levels(2)
    np.testing.assert_allclose(got, [5, 0.5, 0.05])


def test_far_away_the_truth_points_to_the_ring():
    z = 1e4 * CENTRES
    got = sc.true_score(Tensor(z), np.full((8, 1), 0.05)).data
    assert np.isfinite(got).all()
    assert ((got * z).sum(axis=1) < 0).all()


def test_bad_input():
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        sc.levels(0)
    with pytest.raises(ValueError, match="sigma must be > 0, got 0"):
        sc.ask(sc.true_score, np.zeros((1, 2)), 0)
