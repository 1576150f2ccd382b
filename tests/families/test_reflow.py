"""Reflow: straightness by hand, pairs, and one step with and without them."""

import numpy as np
import pytest
from cheaters import centres

from snippets.data import mode_width, modes, ring
from snippets.families import reflow
from snippets.families.flow_matching import flow, load


@pytest.fixture(scope="module")
def first():
    return load()["ring"]


@pytest.fixture(scope="module", params=[0, 1])
def rows(first, request):
    """Two training seeds, as on the page but for the number of pairs and points."""
    rng = np.random.default_rng(request.param)
    start, end = reflow.make_pairs(first, 2000, rng)
    noise = rng.normal(size=(500, 2))
    found = {"before": reflow.measure(first, noise)}
    for name, ends in [("new pairs", end), ("independent", ring(2000, rng))]:
        model, begin, last = reflow.trained(start, ends, request.param)
        found[name] = reflow.measure(model, noise) | {"loss": (begin, last)}
        found[name]["one step"] = flow(model, noise, 1)[-1]
    return found


def test_straightness_by_hand():
    """One goes straight, 2 long; one goes 1 right and 1 up: 2 for a chord of 1.41."""
    path = np.array([[[0.0, 0], [0, 0]], [[1, 0], [1, 0]], [[2, 0], [1, 1]]])
    assert reflow.straightness(path) == pytest.approx(4 / (2 + 2**0.5))
    assert reflow.straightness(path[:, :1]) == 1


def test_each_end_is_where_the_first_model_takes_its_noise(first):
    start, end = reflow.make_pairs(first, 20, np.random.default_rng(0))
    np.testing.assert_array_equal(flow(first, start, 50)[-1], end)


@pytest.mark.shows(
    "after one round most points are on a mode in one step; before it, none",
    baseline="before",
    cheater="centres",
)
def test_one_step(rows):
    assert rows["before"][1] < 0.01
    assert rows["new pairs"][1] > 0.6
    assert modes(centres(8))[0].all()  # blind to this; see the next claim
    assert rows["new pairs"][50] > rows["new pairs"][1]


@pytest.mark.shows(
    'the clusters of one step are too wide, which "on a mode" does not see',
    baseline="truth",
)
def test_width(rows):
    truth = mode_width(ring(20_000, np.random.default_rng(0)))
    assert mode_width(rows["new pairs"]["one step"]) > 0.203 > truth + 0.005


@pytest.mark.shows(
    "the paths are nearly straight: at most 1.01 times as long as their chords",
    baseline="before",
)
def test_straight(rows):
    assert 1 <= rows["new pairs"]["straight"] < 1.01
    assert rows["before"]["straight"] > 1.4


@pytest.mark.shows(
    "as much training on independent pairs does nothing of it: one step still fails",
    baseline="new pairs",
)
def test_independent_pairs(rows):
    assert rows["independent"][1] < 0.01
    assert rows["independent"]["straight"] > 1.4
    assert rows["independent"]["loss"][1] > 1.5  # what cannot be known
    assert rows["new pairs"]["loss"][1] < 0.05  # here all can


def test_bad_input(first):
    x = np.zeros((3, 2))
    with pytest.raises(ValueError, match="3 points of noise but 2 ends"):
        next(reflow.train_on_pairs(first, x, x[:2], 1, np.random.default_rng(0)))
