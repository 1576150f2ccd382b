"""Pixel by pixel: no copies, one pass a pixel, and what a slip does."""

import numpy as np
import pytest

from snippets.data import digit_labels, digits
from snippets.families import autoregressive as ar
from snippets.families import pixel_by_pixel as pbp


@pytest.fixture(scope="module")
def model():
    return ar.load()["digits"]


@pytest.fixture(scope="module")
def images():
    return [ar.encode(x) for x in digits()]


def test_classify_by_hand():
    data = np.zeros((2, 64), int)
    data[1, 40] = 16
    near = np.zeros((2, 64), int)
    near[:, :32] = 16  # the upper half does not count
    near[0, 40] = 9
    assert pbp.classify(near, data, np.array([3, 7])).tolist() == [7, 3]


def test_copies_by_hand():
    data = np.zeros((2, 64), int)
    data[1, 0] = 16
    x = data.copy()
    x[:, 63] = 4, 8
    assert pbp.measure_copies(x, data) == pytest.approx((0.375, 0.25))


@pytest.mark.shows(
    "no sample is an exact copy: each lies well away from every training image",
    baseline="real",
    cheater="copies",
)
def test_no_copies(model, images):
    data, unseen = images
    empty = np.zeros((200, 64), np.int64)
    samples = ar.fill_in(model, empty, 0, np.random.default_rng(5))[-1]
    mean, least = pbp.measure_copies(samples, data)
    assert least > 0.3
    real, _ = pbp.measure_copies(unseen, data)
    assert mean > real
    copies = np.clip(
        data[:99] + np.random.default_rng(6).integers(-1, 2, (99, 64)), 0, 16
    )
    mean, least = pbp.measure_copies(copies, data)  # each pixel a level off, or none
    assert least > 0.2  # no exact copies
    assert mean < 0.5 * real


@pytest.fixture(scope="module")
def shares(model, images):
    data, unseen = images
    labels, begun = digit_labels()
    runs = [pbp.measure_completed(model, unseen, data, seed) for seed in range(7, 10)]
    for run in runs:  # a slip is never mended
        assert (run["drawn, a slip"][:, pbp.SLIP] == 16).all()
        assert not (run["drawn"][:, pbp.SLIP] == 16).any()
    return pbp.measure_begun(runs, data, labels, begun)


@pytest.mark.shows(
    "it builds on a slip: fewer digits are completed as they were begun",
    baseline="drawn",
)
def test_slip(shares):
    assert max(shares["drawn, a slip"]) + 0.12 < min(shares["drawn"])


def test_nobody_puts_ink_where_the_slip_is(images):
    for x in images:
        assert x[:, pbp.SLIP].max() <= 2  # of 16


@pytest.mark.shows(
    "a copier of the nearest upper half completes more of them, and minds no slip",
    baseline="real",
    cheater="copied",
)
def test_a_copier(shares):
    for copied in (shares["copied"], shares["copied, a slip"]):
        assert min(copied) > max(shares["drawn"]) + 0.25
    assert min(shares["real"]) > 0.85


def test_copying_by_hand(images):
    data, unseen = images
    done = pbp.copy_nearest(data[:3], data)
    np.testing.assert_array_equal(done, data[:3])
    done = pbp.copy_nearest(unseen[:3], data)
    np.testing.assert_array_equal(done[:, :32], unseen[:3, :32])


@pytest.mark.shows(
    "the more pixels are its own, the farther a digit is from real ones",
    baseline="real",
)
def test_own_pixels(model, images):
    data, unseen = images
    for seed in range(2):
        away = pbp.measure_own(model, unseen, data, np.random.default_rng(seed))
        real, *half = (away[own] for own in (0, 16, 32, 48))
        half = [real, *half]
        assert (np.diff(half) > 0.03).all()
        assert away[64] > away[32] + 0.05


def test_a_slip_leaves_the_image_given_alone(model, images):
    _, unseen = images
    kept = unseen[:3].copy()
    done = pbp.complete(model, unseen[:3], np.random.default_rng(0), slip=True)
    np.testing.assert_array_equal(unseen[:3], kept)
    others = [i for i in range(32) if i not in pbp.SLIP]
    np.testing.assert_array_equal(done[:, others], kept[:, others])


@pytest.mark.shows("a digit takes 64 passes through the network, one after the other")
def test_passes(model, monkeypatch):
    calls = []
    scores = ar.scores

    def counted(model, values, places):
        calls.append(int(places[0, 0]))
        return scores(model, values, places)

    monkeypatch.setattr(ar, "scores", counted)
    ar.sample(model, 2, np.random.default_rng(0))
    assert calls == list(range(64))
    assert len(calls) == ar.NFE["digits"]


def test_the_sheet_is_dark_where_there_is_ink():
    pixels = pbp.sheet(np.array([[16] + [0] * 63]), 1)
    assert (pixels[:5, :5] == 0).all()
    assert (pixels[5:] == 1).all()


def test_bad_input(model, images):
    with pytest.raises(ValueError, match=r"images must be \[n, 64\]"):
        pbp.complete(model, images[0][:2, :3], np.random.default_rng(0))
