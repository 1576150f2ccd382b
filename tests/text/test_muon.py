"""Muon against a singular value decomposition, and the curves it left."""

import re

import numpy as np
import pytest

from snippets._experiments.train import RATES
from snippets.autograd import Tensor
from snippets.text import muon


@pytest.mark.shows(
    "weak directions of a gradient become about as strong as the strong ones",
    baseline="before",
)
@pytest.mark.parametrize("shape", [(6, 6), (4, 9), (9, 4), (64, 256)])
def test_strengths(shape):
    rng = np.random.default_rng(0)
    g = rng.normal(size=shape) * np.geomspace(1, 0.1, shape[1])
    before = np.linalg.svd(g, compute_uv=False)
    after = np.linalg.svd(muon.orthogonal(g), compute_uv=False)
    assert before.max() / before.min() > 2
    assert 0.4 < after.min()
    assert after.max() < 1.3


def test_it_is_near_u_v_transposed():
    g = np.random.default_rng(0).normal(size=(5, 8))
    u, _, vt = np.linalg.svd(g, full_matrices=False)
    x = muon.orthogonal(g)
    np.testing.assert_allclose(u.T @ x @ vt.T, np.eye(5), atol=0.35)
    turned = u.T @ x @ vt.T  # the directions are kept, exactly
    np.testing.assert_allclose(turned, np.diag(np.diag(turned)), atol=1e-9)


def test_a_diagonal_by_hand():
    """One step for a diagonal is the polynomial of each entry."""
    x = muon.orthogonal(np.diag([3.0, 4.0]), rounds=1)
    wanted = [3.4445 * s - 4.775 * s**3 + 2.0315 * s**5 for s in (0.6, 0.8)]
    np.testing.assert_allclose(x, np.diag(wanted), atol=1e-6)


def test_where_singular_values_end():
    """What the page says: from 0.2 % of the norm on, in 0.68 to 1.21."""
    before = np.geomspace(0.002, 0.5, 40)
    for s in before:
        g = np.diag([s, np.sqrt(1 - s * s)])  # a norm of 1
        after = np.linalg.svd(muon.orthogonal(g), compute_uv=False)
        assert 0.68 < after.min() < after.max() < 1.21
    faint = muon.orthogonal(np.diag([0.0005, 1.0]))
    assert faint[0, 0] < 0.3


def test_the_size_of_the_gradient_does_not_matter_and_zero_stays_zero():
    g = np.random.default_rng(0).normal(size=(4, 6))
    one, two = muon.orthogonal(g), muon.orthogonal(1000 * g)
    np.testing.assert_allclose(one, two, atol=1e-5)
    assert not muon.orthogonal(np.zeros((3, 3))).any()


def test_steps_by_hand():
    p = Tensor(np.zeros((2, 4)))
    p.grad = np.eye(2, 4)
    optimiser = muon.Muon([p], momentum=0.5)
    optimiser.step(0.1)
    same = muon.orthogonal(np.eye(2, 4))
    np.testing.assert_allclose(p.data, -0.1 * 2**0.5 * same, atol=1e-6)
    assert p.grad is None
    p.grad = np.zeros((2, 4))
    optimiser.step(0.1)  # momentum carries it on
    np.testing.assert_allclose(p.data, -0.2 * 2**0.5 * same, atol=1e-5)


def test_decay_by_hand():
    p = Tensor(np.full((2, 2), 8.0))
    p.grad = np.zeros((2, 2))
    muon.Muon([p], decay=0.5).step(0.1)
    np.testing.assert_allclose(p.data, 8 * (1 - 0.1 * 0.5))


@pytest.mark.shows(
    "in 300 steps Muon at its best rate gets further than Adam at its best",
    baseline="adam",
)
def test_each_at_its_best_rate():
    rates = muon.load_rates(muon.SHORT)
    best = {name: muon.choose(rates, name) for name in ("adam", "muon")}
    for name, rate in best.items():  # neither grid ends at its best
        tried = sorted(r for n, r in rates if n == name)
        assert len(tried) == 4
        assert tried[0] < rate < tried[-1]
    adam, other = (rates[key]["test"] for key in best.items())
    assert len(adam) == len(other) == 3
    assert max(other) < min(adam) - 0.05
    paired = np.subtract(adam, other)
    assert 0.07 < paired.min() < paired.max() < 0.15


@pytest.mark.shows(
    "in 3,000 steps little of the lead is left, and none of it to half Adam's rate",
    baseline="half_the_rate",
)
def test_the_long_runs():
    found = muon.load()
    assert list(found) == ["adam", "muon"]
    adam, other = found["adam"], found["muon"]
    np.testing.assert_array_equal(adam["step"], other["step"])
    lead = adam["held out"] - other["held out"]
    assert lead.max() > 0.08
    assert 0 < lead[-1] < 0.04
    seconds = [curve["seconds"][-1] for curve in (adam, other)]
    assert seconds[1] < 1.5 * seconds[0]  # a step costs hardly more
    rates = muon.load_rates(muon.SHORT)  # the page: at half the rate best there
    assert {name: 2 * rate for name, rate in RATES.items()} == {
        name: muon.choose(rates, name) for name in found
    }
    ((_, rate), bits), *_ = muon.load_rates(muon.LONG).items()
    assert rate == 0.005
    half_the_rate = np.mean([bits["validation"], bits["test"]])
    assert half_the_rate == pytest.approx(other["held out"][-1], abs=0.01)


def test_the_best_rate_by_hand():
    rates = {
        ("adam", 0.1): {"validation": [2, 4], "test": [1, 1]},
        ("adam", 0.2): {"validation": [2, 3], "test": [5, 5]},
        ("muon", 0.1): {"validation": [1, 1], "test": [1, 1]},
    }
    assert muon.choose(rates, "adam") == 0.2


def test_the_picture_ends_where_the_curves_do(tmp_path):
    curve = {"step": np.array([1000, 2000]), "held out": np.array([2.9, 2.5])}
    found = {"adam": curve, "muon": {**curve, "held out": np.array([2.6, 2.25])}}
    muon.plot_curves(tmp_path / "a.svg", found)
    text = (tmp_path / "a.svg").read_text()
    assert "adam ends at 2.50; muon ends at 2.25" in text
    assert ">Adam<" in text
    ticks = re.findall(r'x="([0-9.]+)" y="281"[^>]*>([0-9,]+)<', text)
    assert ticks == [("60", "0"), ("310", "1,000"), ("560", "2,000")]


def test_bad_input():
    with pytest.raises(ValueError, match=r"must be a matrix, got shape \(3,\)"):
        muon.orthogonal(np.ones(3))
