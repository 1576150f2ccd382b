"""Pixel by pixel: the same network as in `autoregressive`, slips, no copies."""

import numpy as np
import pytest

from snippets.families import autoregressive as ar
from snippets.families import pixel_by_pixel as pbp


@pytest.fixture(scope="module")
def stored():
    return pbp.load()


@pytest.mark.parametrize("place", [0, 7, 8, 35, 63])
def test_it_is_the_network_of_autoregressive(stored, place):
    model, _, unseen, *_ = stored
    x = unseen[:6]
    here = np.full((6, 1), place)
    want = ar.scores(ar.load()["digits"], x, here).data[:, 0]
    np.testing.assert_allclose(pbp.scores(model, x, place), want, atol=1e-9)


def test_the_same_split(stored):
    _, data, unseen, y, begun = stored
    for x, want in zip((data, unseen), ar.digits(), strict=True):
        np.testing.assert_array_equal(x / 16, want)
    assert len(y) == 1437
    assert len(begun) == 360


def test_what_stands_stays(stored):
    model, _, unseen, *_ = stored
    every = list(pbp.draw(model, unseen[:9], 40, np.random.default_rng(0)))
    assert len(every) == 24
    for i, images in enumerate(every):
        np.testing.assert_array_equal(images[:, :40], unseen[:9, :40])
        np.testing.assert_array_equal(images[:, : 41 + i], every[-1][:, : 41 + i])
    assert (every[-1] != unseen[:9]).any()


def test_pixels_follow_the_scores(stored):
    model, data, *_ = stored
    x = np.repeat(data[:1], 4000, 0)
    z = pbp.scores(model, data[:1], 60)[0]
    p = np.exp(z - z.max()) / np.exp(z - z.max()).sum()
    drawn = next(pbp.draw(model, x, 60, np.random.default_rng(0)))[:, 60]
    found = np.bincount(drawn, minlength=17) / 4000
    assert found == pytest.approx(p, abs=0.04)


def test_nearest_by_hand():
    data = np.array([[0, 0], [16, 0]])
    far, which = pbp.nearest(np.array([[4, 0], [16, 8]]), data)
    assert far == pytest.approx([0.25, 0.5])
    assert which.tolist() == [0, 1]


@pytest.mark.shows("no sample is a copy: each lies well away from every training image")
def test_no_copies(stored):
    model, data, unseen, *_ = stored
    empty = np.zeros((200, 64), np.int64)
    *_, new = pbp.draw(model, empty, 0, np.random.default_rng(5))
    far, real = (pbp.nearest(x, data)[0] for x in (new, unseen))
    assert far.min() > 0.3
    assert far.mean() > real.mean()
    assert pbp.nearest(data[:5], data)[0] == pytest.approx([0] * 5)


@pytest.mark.shows("it builds on a slip: fewer digits are completed as they were begun")
def test_slip(stored):
    model, data, unseen, y, begun = stored
    share = {}
    for slip in (False, True):
        rng = np.random.default_rng(7)
        done = pbp.complete(model, unseen, rng, slip)
        share[slip] = np.mean(pbp.read(done, data, y) == begun)
        assert (done[:, pbp.SLIP] == 16).all() == slip  # it is never mended
    real = np.mean(pbp.read(unseen, data, y) == begun)
    assert real > 0.85
    assert share[True] + 0.12 < share[False] < real


def test_a_slip_leaves_the_image_given_alone(stored):
    model, _, unseen, *_ = stored
    kept = unseen[:3].copy()
    done = pbp.complete(model, unseen[:3], np.random.default_rng(0), True)
    np.testing.assert_array_equal(unseen[:3], kept)
    others = [i for i in range(32) if i not in pbp.SLIP]
    np.testing.assert_array_equal(done[:, others], kept[:, others])


@pytest.mark.shows("a digit takes 64 passes through the network, one after the other")
def test_passes(stored, monkeypatch):
    calls, scores = [], pbp.scores
    monkeypatch.setattr(
        pbp, "scores", lambda m, x, t: calls.append(t) or scores(m, x, t)
    )
    empty = np.zeros((2, 64), np.int64)
    list(pbp.draw(stored[0], empty, 0, np.random.default_rng(0)))
    assert calls == list(range(64))
    assert len(calls) == ar.PASSES


def test_the_sheet_is_dark_where_there_is_ink():
    pixels = pbp.sheet(np.array([[16] + [0] * 63]), 1)
    assert (pixels[:5, :5] == 0).all()
    assert (pixels[5:] == 1).all()


def test_bad_input(stored):
    model, data, *_ = stored
    rng = np.random.default_rng(0)
    x = data[:2]
    with pytest.raises(ValueError, match="place must lie in 0 to 63, got 64"):
        pbp.scores(model, x, 64)
    with pytest.raises(ValueError, match="start must lie in 0 to 63, got -1"):
        next(pbp.draw(model, x, -1, rng))
    with pytest.raises(ValueError, match="x has 3 columns, data 64"):
        pbp.nearest(x[:, :3], data)
    with pytest.raises(ValueError, match=r"images must be \[n, 64\]"):
        pbp.complete(model, x[:, :3], rng)
    with pytest.raises(ValueError, match="2 images but 1 labels"):
        pbp.read(x, x, x[0, :1])
    with pytest.raises(ValueError, match=r"images must be \[n, 64\]"):
        pbp.sheet(x[:, :3], 1)
