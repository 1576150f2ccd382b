"""The bridges of two flows: by hand, with a tear put in, and over samples."""

from functools import partial

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.data import CENTRES, covered, modes, ring, ring_nll
from snippets.families import bridges as br
from snippets.families import flow_matching, true_guidance
from snippets.families import normalizing_flow as nf

COUPLING, EXACT = "coupling layers", "exact flow"


@pytest.fixture(scope="module")
def flows():
    return br.flows()


@pytest.fixture(scope="module")
def paths(flows):
    return {name: br.measure_paths(flow, 1000) for name, flow in flows.items()}


def test_each_layer_moves_one_coordinate():
    model = nf.load()["ring"]
    z = np.random.default_rng(0).normal(size=(5, 2))
    every = list(br.stages(model, z))
    assert len(every) == 9
    np.testing.assert_array_equal(every[0], z)
    np.testing.assert_allclose(every[-1], nf.to_data(model, z))
    for i in range(8):
        changed = (every[i] != every[i + 1]).all(0)
        assert changed.tolist() == [i % 2 == 1, i % 2 == 0]


@pytest.mark.parametrize("t", [0, 0.3, 0.8, 1])
def test_the_exact_velocity_is_that_of_the_page_on_guidance(t):
    x = np.random.default_rng(0).normal(size=(20, 2))
    wanted = true_guidance.velocity(x, t, range(8))
    np.testing.assert_allclose(br.exact_velocity(x, t), wanted, atol=1e-12)


def test_the_exact_flow_has_the_density_of_the_ring(flows):
    """Change of variables with a numerical Jacobian, at points of all kinds."""
    forwards, backwards = flows[EXACT]
    z = np.random.default_rng(1).normal(size=(40, 2))
    x, e = forwards(z), 1e-5
    columns = [(forwards(z + d) - forwards(z - d)) / (2 * e) for d in e * np.eye(2)]
    _, log_det = np.linalg.slogdet(np.stack(columns, axis=2))
    nll = (z**2 + np.log(2 * np.pi)).sum(axis=1) / 2 + log_det
    assert np.median(np.abs(nll - ring_nll(x))) < 0.02
    np.testing.assert_allclose(backwards(x), z, atol=0.02)


def test_straight_lines_by_hand():
    lines = br.straight_lines(np.zeros((1, 2)), np.array([[2.0, 4.0]]), 2)
    np.testing.assert_array_equal(lines, [[[0, 0], [1, 2], [2, 4]]])


def test_steepness_by_hand():
    lines = np.array([[[0.0, 0], [1, 0], [2, 0]]])
    paths = np.array([[[0.0, 0], [0, 3], [0, 3.5]]])
    assert br.steepness(lines, paths).tolist() == [3]


@pytest.mark.shows(
    "all 8 modes are covered, but more samples of the coupling flow lie off them",
    baseline="real",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_more_between(flows, seed):
    rng = np.random.default_rng(seed)
    x = flows[COUPLING][0](rng.normal(size=(20_000, 2)))
    on, shares = modes(x)
    real, _ = modes(ring(20_000, rng))
    assert covered(shares) == 8
    assert 1 - on.mean() > 2 * (1 - real.mean())
    assert on.mean() > 0.85
    off = x[~on]  # mostly in the ring's band, not outside
    assert np.mean(np.linalg.norm(off, axis=1) < 2.4) > 0.5


@pytest.mark.shows(
    "the exact flow is one smooth map of one cloud, too, and has no more off than data",
    baseline="truth",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_exact_flow_has_no_bridges(flows, seed):
    rng = np.random.default_rng(seed)
    on, shares = modes(flows[EXACT][0](rng.normal(size=(10_000, 2))))
    assert covered(shares) == 8
    truth = 1 - np.exp(-9 / 2)  # within three standard deviations
    assert on.mean() == pytest.approx(truth, abs=0.004)


@pytest.mark.shows("in both, a path to the next mode has no jump, and crosses the gap")
@pytest.mark.parametrize("name", [COUPLING, EXACT])
def test_no_jump(flows, paths, name):
    """The cheater of this check is the exact flow: a perfect one passes it, too."""
    *_, last = br.zoom(flows[name], CENTRES, br.NEXT, 6)
    assert last < 0.001
    assert paths[name]["leave"] == 8
    ends = paths[name]["paths"][:, [0, -1]]
    wanted = np.stack([CENTRES, br.NEXT], axis=1)
    np.testing.assert_allclose(ends, wanted, atol=0.01)


def test_zoom_sees_a_jump():
    """With a tear of 1 put into the map, the longest step stays at 1."""

    def torn(z):
        return z + np.where(z[:, :1] > 0.2, [1.0, 0], 0)

    start, end = np.zeros((1, 2)), np.array([[1.0, 0]])
    *_, last = br.zoom((torn, lambda x: x), start, end, 5)
    assert last == pytest.approx(1, abs=1e-6)


@pytest.mark.shows(
    "the exact flow is equally steep at every gap, the coupling flow is not",
    baseline="EXACT",
)
def test_steep(paths):
    steep = {name: row["steep"] for name, row in paths.items()}
    assert steep[EXACT] == pytest.approx(np.full(8, steep[EXACT][0]), rel=0.05)
    assert steep[COUPLING].max() > 3 * steep[COUPLING].min()


def test_bad_input():
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        br.straight_lines(CENTRES, br.NEXT, 0)


def test_the_field_of_flow_matching_is_less_steep_than_the_exact_one(flows):
    """What the page on flow matching says of its last two per cent."""
    model = flow_matching.load()["ring"]

    def speed(x, t):
        return flow_matching.velocity(model, Tensor(x), np.full((len(x), 1), t)).data

    def learnt(x, begin, end):
        h = (end - begin) / br.STEPS
        for i in range(br.STEPS):  # midpoint steps, as those of `exact_flow`
            half = x + h / 2 * speed(x, begin + i * h)
            x = x + h * speed(half, begin + (i + 0.5) * h)
        return x

    both_ways = partial(learnt, begin=0, end=1), partial(learnt, begin=1, end=0)
    gaps = CENTRES[:2], br.NEXT[:2]
    steep = br.steepness(*br.interpolate(both_ways, *gaps, 250))
    assert (
        steep.max()
        < 0.7 * br.steepness(*br.interpolate(flows[EXACT], *gaps, 250)).min()
    )
    made = learnt(np.random.default_rng(0).normal(size=(1500, 2)), 0, 1)
    assert modes(made)[0].mean() < 0.98  # better steps than Euler's do not repair it


def test_most_of_the_loss_of_flow_matching_cannot_be_helped():
    """The exact velocity has nearly the loss of the network."""
    rng = np.random.default_rng(0)
    end = ring(2000, rng)
    start = rng.normal(size=end.shape)
    learnt, best = [], []
    model = flow_matching.load()["ring"]
    for t in (0.1, 0.3, 0.5, 0.7, 0.9):
        x = (1 - t) * start + t * end
        v = flow_matching.velocity(model, Tensor(x), np.full((len(x), 1), t)).data
        learnt.append(((v - (end - start)) ** 2).mean())
        best.append(((br.exact_velocity(x, t) - (end - start)) ** 2).mean())
    assert np.mean(best) > 0.95 * np.mean(learnt)
