"""The bridges of the flow of `normalizing_flow`: paths followed, points counted."""

import numpy as np
import pytest

from snippets.data import CENTRES, covered, modes, ring
from snippets.families import bridges as br
from snippets.families import normalizing_flow as nf


@pytest.fixture(scope="module")
def model():
    return nf.load()["ring"]


def test_each_layer_moves_one_coordinate(model):
    z = np.random.default_rng(0).normal(size=(5, 2))
    every = list(br.stages(model, z))
    assert len(every) == 9
    np.testing.assert_array_equal(every[0], z)
    np.testing.assert_allclose(every[-1], nf.to_data(model, z))
    for i in range(8):
        changed = (every[i] != every[i + 1]).all(0)
        assert changed.tolist() == [i % 2 == 1, i % 2 == 0]


def test_a_straight_line_by_hand():
    line = br.straight_line(np.zeros(2), np.array([2.0, 4.0]), 2)
    np.testing.assert_array_equal(line, [[0, 0], [1, 2], [2, 4]])


@pytest.mark.shows(
    "all 8 modes are covered, but more samples lie off them than data points"
)
def test_more_between(model):
    rng = np.random.default_rng(5)
    x = nf.to_data(model, rng.normal(size=(20_000, 2)))
    on, shares = modes(x)
    real, _ = modes(ring(20_000, rng))
    assert covered(shares) == 8
    assert 1 - on.mean() > 2 * (1 - real.mean())
    assert on.mean() > 0.85
    off = x[~on]  # mostly in the ring's band, not outside
    assert np.mean(np.linalg.norm(off, axis=1) < 2.4) > 0.5


@pytest.mark.shows(
    "a path from mode to mode has no jump: its longest step, cut finer, vanishes"
)
def test_no_jump(model):
    for k in range(8):
        lengths = list(br.zoom(model, CENTRES[k - 1], CENTRES[k], 6))
        assert lengths[0] > 0.05
        assert lengths[-1] < 0.001
        path = br.interpolate(model, CENTRES[k - 1], CENTRES[k], 50)
        moves = np.linalg.norm(np.diff(path, axis=0), axis=1)
        assert lengths[0] == pytest.approx(moves.max())


def test_zoom_sees_a_jump(model, monkeypatch):
    """With a tear of 1 put into the map, the longest step stays at 1."""

    def torn(model, z):
        return z + np.where(z[:, :1] > 0.2, [1.0, 0], 0)

    monkeypatch.setattr(br, "to_data", torn)
    monkeypatch.setattr(br, "to_noise", lambda model, x: (nf.Tensor(x), 0))
    *_, last = br.zoom(model, np.zeros(2), np.array([1.0, 0]), 5)
    assert last == pytest.approx(1, abs=1e-6)


@pytest.mark.shows("on its way such a path crosses the gap, where hardly any data lies")
def test_crosses(model):
    for k in range(8):
        ends = CENTRES[[k - 1, k]]
        path = br.interpolate(model, *ends, 2000)
        np.testing.assert_allclose(path[[0, -1]], ends, atol=1e-6)
        on, _ = modes(path)
        assert on[0]
        assert on[-1]
        assert br.measure_crossings([path]) == 1
    assert br.measure_crossings([CENTRES[:1]]) == 0


def test_bad_input(model):
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        br.straight_line(*CENTRES[:2], 0)
