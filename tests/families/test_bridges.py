"""The bridges: the same flow as in `normalizing_flow`, walked and counted."""

import numpy as np
import pytest

from snippets.families import bridges as br
from snippets.families import normalizing_flow as nf


@pytest.fixture(scope="module")
def model():
    return br.load()


def test_it_is_the_flow_of_normalizing_flow(model):
    flow = nf.load()["ring"]
    z = np.random.default_rng(0).normal(size=(50, 2))
    *_, x = br.to_data(model, z)
    np.testing.assert_allclose(x, nf.to_data(flow, z), atol=1e-9)
    want = nf.to_noise(flow, x)[0].data
    np.testing.assert_allclose(br.to_noise(model, x), want, atol=1e-9)
    np.testing.assert_allclose(br.to_noise(model, x), z, atol=1e-9)


def test_each_layer_moves_one_coordinate(model):
    z = np.random.default_rng(0).normal(size=(5, 2))
    every = list(br.to_data(model, z))
    assert len(every) == 9
    np.testing.assert_array_equal(every[0], z)
    for i in range(8):
        changed = (every[i] != every[i + 1]).all(0)
        assert changed.tolist() == [i % 2 == 1, i % 2 == 0]


def test_on_a_mode_by_hand():
    x = np.array([[2.0, 0.0], [0.0, 0.0], [0.0, -2.5], [2.7, 0.0]])
    found = br.on_a_mode(x)
    assert found.sum(1).tolist() == [1, 0, 1, 0]
    assert found[0, 0]
    assert found[2, 6]


@pytest.mark.shows(
    "all 8 modes are covered, but more samples lie off them than data points"
)
def test_more_between(model):
    rng = np.random.default_rng(5)
    *_, x = br.to_data(model, rng.normal(size=(20_000, 2)))
    share = br.on_a_mode(x).mean(0)
    real = br.on_a_mode(nf.ring(20_000, rng)).any(1).mean()
    assert (share > 1 / 32).all()
    assert 1 - share.sum() > 2 * (1 - real)
    assert share.sum() > 0.85
    off = x[~br.on_a_mode(x).any(1)]  # mostly in the ring's band, not outside
    assert np.mean(np.linalg.norm(off, axis=1) < 2.4) > 0.5


@pytest.mark.shows(
    "a walk from mode to mode has no jump: its longest step, cut finer, vanishes"
)
def test_no_jump(model):
    for k in range(8):
        lengths = list(br.zoom(model, br.CENTRES[k - 1], br.CENTRES[k], 6))
        assert lengths[0] > 0.05
        assert lengths[-1] < 0.001
        path = br.walk(model, br.CENTRES[k - 1], br.CENTRES[k], 50)
        moves = np.linalg.norm(np.diff(path, axis=0), axis=1)
        assert lengths[0] == pytest.approx(moves.max())


def test_zoom_sees_a_jump(model, monkeypatch):
    """With a tear of 1 put into the map, the longest step stays at 1."""

    def torn(model, z):
        yield z + np.where(z[:, :1] > 0.2, [1.0, 0], 0)

    monkeypatch.setattr(br, "to_data", torn)
    monkeypatch.setattr(br, "to_noise", lambda model, x: x)
    *_, last = br.zoom(model, np.zeros(2), np.array([1.0, 0]), 5)
    assert last == pytest.approx(1, abs=1e-6)


@pytest.mark.shows("on its way such a walk crosses the gap, where hardly any data lies")
def test_crosses(model):
    for k in range(8):
        ends = br.CENTRES[[k - 1, k]]
        path = br.walk(model, *ends, 2000)
        np.testing.assert_allclose(path[[0, -1]], ends, atol=1e-6)
        on = br.on_a_mode(path)
        assert on[0, k - 1]
        assert on[-1, k]
        assert (~on.any(1)).any()


def test_bad_input(model):
    x = np.zeros((1, 3))
    with pytest.raises(ValueError, match="k must lie in 0 to 7, got 8"):
        br.layer(model, 8, x)
    with pytest.raises(ValueError, match=r"z must be \[n, 2\], got \(1, 3\)"):
        next(br.to_data(model, x))
    with pytest.raises(ValueError, match=r"x must be \[n, 2\], got \(1, 3\)"):
        br.to_noise(model, x)
    with pytest.raises(ValueError, match=r"x must be \[n, 2\], got \(1, 3\)"):
        br.on_a_mode(x)
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        br.walk(model, *br.CENTRES[:2], 0)
    with pytest.raises(ValueError, match="rounds must be >= 1, got 0"):
        next(br.zoom(model, *br.CENTRES[:2], 0))
