"""One score under three names, and its likelihood against the true density."""

import numpy as np
import pytest

from snippets.data import paired
from snippets.families import diffusion, score, true_guidance
from snippets.families import probability_flow as pf
from snippets.families import score_flow as sf


@pytest.fixture(scope="module")
def fields():
    return sf.fields()


@pytest.fixture(scope="module", params=[0, 1, 2])
def above(fields, request):
    """What each costs above the truth, on the same points."""
    z = score.noisy_ring(600, np.random.default_rng(request.param))
    truth = sf.true_nll(z)
    return {name: paired(sf.nll(field, z), truth) for name, field in fields.items()}


@pytest.mark.shows(
    "a step of DDIM and one of flow matching are the same step of the score's ODE",
    baseline="longer",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_steps(fields, seed):
    z = 2 * np.random.default_rng(seed).normal(size=(200, 2))
    apart = sf.measure_steps(fields["network 0"], z)
    assert max(apart.values()) < 1e-12
    longer = sf.ode_step(fields["network 0"], z, 1, 0.4) - sf.ode_step(
        fields["network 0"], z, 1, 0.5
    )
    assert np.abs(longer).max() > 0.01 > max(apart.values())


def test_ddim_is_that_of_the_page_on_diffusion(monkeypatch):
    """With the best prediction in its network's place, from one time to another."""
    t, u = 0.6, 0.5
    (a, s), (b, r) = diffusion.schedule(t), diffusion.schedule(u)
    z = np.random.default_rng(0).normal(size=(20, 2))
    got = b * sf.diffusion_step(score.true_score, z / a, s / a, r / b)
    monkeypatch.setattr(
        pf, "predict", lambda m, z, t: (z + s**2 * pf.true_score(z, t)) / a
    )
    monkeypatch.setattr(pf, "pairwise", lambda _: [(t, u)])
    np.testing.assert_allclose(got, pf.sample_ode(None, z, 1)[-1], atol=1e-10)


def test_the_flow_is_that_of_the_true_velocity():
    t, u = 0.5, 0.6
    x = np.random.default_rng(0).normal(size=(20, 2))
    step = x + (u - t) * true_guidance.velocity(x, t, range(8))
    got = u * sf.flow_step(score.true_score, x / t, (1 - t) / t, (1 - u) / u)
    np.testing.assert_allclose(got, step, atol=1e-10)


def test_the_divergence_against_finite_differences(fields):
    z, h = np.random.default_rng(0).normal(size=(20, 2)), 1e-5
    for field in (score.true_score, fields["network 0"]):
        v, trace = sf.velocity(field, z, 0.5)
        wanted = 0
        for d, e in enumerate(h * np.eye(2)):
            ahead, behind = (sf.velocity(field, z + k * e, 0.5)[0] for k in (1, -1))
            wanted = wanted + (ahead - behind)[:, d] / (2 * h)
        np.testing.assert_allclose(trace, wanted, rtol=1e-5, atol=1e-5)
        np.testing.assert_allclose(v, -0.25 * score.ask(field, z, 0.5))


@pytest.mark.shows(
    "with the true score the likelihood of the ODE is the true one, to 0.005 nats",
    baseline="one Gaussian",
)
def test_with_the_true_score(above):
    more, error = above["true score"]
    assert abs(more) < 0.005 < above["one Gaussian"][0]
    assert error < 0.001


@pytest.mark.shows(
    "with three learnt scores it is within 0.05 nats of the truth, on the same points",
    baseline="one Gaussian",
)
def test_with_learnt_scores(above):
    for i in range(3):
        more, error = above[f"network {i}"]
        assert 0 < more < 0.05 < above["one Gaussian"][0]
        assert error < 0.015


@pytest.mark.shows("one Gaussian's score costs more than a nat", baseline="network 0")
def test_with_one_gaussian(above):
    assert above["one Gaussian"][0] > 1 > above["network 0"][0]


@pytest.mark.shows("the density of the learnt score sums to 1 over a grid")
def test_the_integral(fields):
    line = np.arange(-3.1, 3.2, 0.16)
    cells = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
    total = np.exp(-sf.nll(fields["network 0"], cells, 30)).sum() * 0.16**2
    assert total == pytest.approx(1, abs=0.03)
