"""The judges: the classifier, the distance between sets, and what moves it."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.types import image_judge as judge_


@pytest.fixture(scope="module")
def stored():
    return judge_.load(), *judge_.load_images()


def features(judge, x):
    return judge_.read(judge, Tensor(x.reshape(-1, 196)))[0].data


def test_the_data(stored):
    _, images, unseen = stored
    assert (images.shape, unseen.shape) == ((4000, 196), (1000, 196))
    assert 0 <= images.min() < images.max() <= 1
    np.testing.assert_allclose(images * 15, np.round(images * 15), atol=1e-12)
    known = {row.tobytes() for row in images}
    assert len(known) == 4000
    assert not known & {row.tobytes() for row in unseen}


def test_distance_by_hand():
    """In one feature: (difference of means)^2 + (difference of deviations)^2."""
    a = np.array([[0.0], [2.0]]), np.array([[5.0], [11.0]])
    one, two = (x.std(ddof=1) for x in a)
    wide = [np.hstack([x, x * 0]) for x in a]  # a second feature, always 0
    want = (8 - 1) ** 2 + (two - one) ** 2
    assert judge_.frechet(*wide) == pytest.approx(want)


def test_distance_of_gaussians_along_the_axes():
    rng = np.random.default_rng(0)
    a = rng.normal(size=(200_000, 3)) * [1, 2, 3]
    b = rng.normal(size=(200_000, 3)) * [2, 2, 1] + [0, 1, 0]
    found = judge_.frechet(a, b)
    assert found == pytest.approx(1 + 1 + 4, rel=0.02)
    turn = np.linalg.qr(rng.normal(size=(3, 3)))[0]  # no axis is special
    assert judge_.frechet(a @ turn, b @ turn) == pytest.approx(found, rel=1e-9)
    assert judge_.frechet(a, a) == pytest.approx(0, abs=1e-6)


def test_it_learns(stored):
    _, images, unseen = stored
    rng = np.random.default_rng(0)
    judge = judge_.train(images, judge_.DIGITS.repeat(400), 300, rng)
    said = judge_.read(judge, Tensor(unseen))[1].data.argmax(1)
    assert np.mean(said == judge_.DIGITS.repeat(100)) > 0.85


@pytest.mark.shows(
    "the classifier reads at least 95 % of real digits that it has not seen"
)
def test_right(stored):
    judge, _, unseen = stored
    said = judge_.read(judge, Tensor(unseen))[1].data.argmax(1)
    assert np.mean(said == judge_.DIGITS.repeat(100)) >= 0.96


@pytest.mark.shows(
    "two sets of real digits lie near each other, and larger sets nearer"
)
def test_real_sets(stored):
    judge, images, unseen = stored
    each = features(judge, images).reshape(10, 400, 64)
    real, sizes = features(judge, unseen), []
    for n in (20, 50, 100):
        parts = np.split(each, 400 // n, axis=1)
        found = [judge_.frechet(p.reshape(-1, 64), real) for p in parts]
        sizes.append(np.mean(found))
    assert 4 > sizes[0] > 1.5 * sizes[1] > 2 * sizes[2]


@pytest.mark.shows("blur, noise and missing variety move the distance up")
def test_worse_sets_are_farther(stored):
    judge, images, unseen = stored
    real = features(judge, unseen)
    some = images.reshape(10, 400, 196)[:, :20].reshape(-1, 196)
    base = judge_.frechet(features(judge, some), real)
    noise = np.random.default_rng(0).normal(size=some.shape)
    noisy = (some + 0.2 * noise).clip(0, 1)
    same = some[::20].repeat(20, axis=0)
    for worse in (judge_.blur(some), noisy, same):
        assert judge_.frechet(features(judge, worse), real) > 4 * base


@pytest.mark.shows(
    "one image of each digit, repeated, is read right and lies far from real ones"
)
def test_repeats(stored):
    judge, images, unseen = stored
    same = images[::400].repeat(20, axis=0)
    said = judge_.read(judge, Tensor(same))[1].data.argmax(1)
    assert np.mean(said == judge_.DIGITS.repeat(20)) == 1
    real = features(judge, unseen)
    assert judge_.frechet(features(judge, same), real) > 30


def test_blur_by_hand():
    x = np.zeros((1, 14, 14))
    x[0, 5, 5] = 1
    y = judge_.blur(x.reshape(1, 196)).reshape(14, 14)
    assert y.sum() == pytest.approx(1)
    assert y[5, 5] == y[4, 5] == y[5, 6] == pytest.approx(0.2)
    assert y[4, 4] == 0


def test_weights_are_trained_here(monkeypatch):
    def train(x, y, steps, rng):
        return {"a": Tensor([float(len(x)), float(y.sum()), rng.random()])}

    monkeypatch.setattr(judge_, "train", train)
    made = judge_.weights(0)
    assert made["a"].tolist() == [
        4000,
        18000,
        np.random.default_rng(0).random(),
    ]
    assert made["seconds"] >= 0


def test_bad_input(stored):
    judge, images, _ = stored
    with pytest.raises(ValueError, match=r"x must be \[n, 196\]"):
        judge_.read(judge, Tensor(images[:, :64]))
    with pytest.raises(ValueError, match="4000 images but 3 labels"):
        judge_.train(images, judge_.DIGITS[:3], 1, np.random.default_rng(0))
    with pytest.raises(ValueError, match="at least 2 rows are needed, got 1"):
        judge_.frechet(images[:1], images)
    with pytest.raises(ValueError, match=r"x must be \[n, 196\]"):
        judge_.blur(images[:, :64])
    with pytest.raises(ValueError, match="non-negative"):
        judge_.weights(-1)
