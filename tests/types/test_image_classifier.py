"""The classifier, the distance between sets, and what moves it."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.data import digits14
from snippets.types import image_classifier as classifier


@pytest.fixture(scope="module")
def stored():
    return classifier.load_classifier()[0], *digits14()


def features(model, x):
    return classifier.classify(model, Tensor(x.reshape(-1, 196)))[0].data


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
    assert classifier.frechet(*wide) == pytest.approx(want)


def test_distance_of_gaussians_along_the_axes():
    rng = np.random.default_rng(0)
    a = rng.normal(size=(200_000, 3)) * [1, 2, 3]
    b = rng.normal(size=(200_000, 3)) * [2, 2, 1] + [0, 1, 0]
    found = classifier.frechet(a, b)
    assert found == pytest.approx(1 + 1 + 4, rel=0.02)
    turn = np.linalg.qr(rng.normal(size=(3, 3)))[0]  # no axis is special
    assert classifier.frechet(a @ turn, b @ turn) == pytest.approx(found, rel=1e-9)
    assert classifier.frechet(a, a) == pytest.approx(0, abs=1e-6)


def test_it_learns(stored):
    _, images, unseen = stored
    rng = np.random.default_rng(0)
    model = classifier.train_classifier(
        images, classifier.sorted_labels(4000), 300, rng
    )
    said = classifier.classify(model, Tensor(unseen))[1].data.argmax(1)
    assert np.mean(said == classifier.sorted_labels(1000)) > 0.85


@pytest.mark.shows(
    "the classifier is right on at least 95 % of real digits that it has not seen",
    baseline="always_zero",
)
def test_right(stored):
    model, _, unseen = stored
    said = classifier.classify(model, Tensor(unseen))[1].data.argmax(1)
    labels = classifier.sorted_labels(1000)
    always_zero = np.mean(labels == 0)
    assert np.mean(said == labels) >= 0.96 > always_zero + 0.8


@pytest.mark.shows(
    "two sets of real digits lie near each other, and larger sets nearer",
    baseline="blurred",
)
def test_real_sets(stored):
    model, images, unseen = stored
    each = features(model, images).reshape(10, 400, 64)
    real, sizes = features(model, unseen), []
    for n in (20, 50, 100):
        parts = np.split(each, 400 // n, axis=1)
        found = [classifier.frechet(p.reshape(-1, 64), real) for p in parts]
        sizes.append(np.mean(found))
    some = images.reshape(10, 400, 196)[:, :20].reshape(-1, 196)
    blurred = classifier.frechet(features(model, classifier.blur(some)), real)
    assert blurred / 4 > sizes[0] > 1.5 * sizes[1] > 2 * sizes[2]
    assert sizes[0] < 4


@pytest.mark.shows(
    "blur, noise and missing variety move the distance up", baseline="base"
)
def test_worse_sets_are_farther(stored):
    model, images, unseen = stored
    real = features(model, unseen)
    some = images.reshape(10, 400, 196)[:, :20].reshape(-1, 196)
    base = classifier.frechet(features(model, some), real)
    noise = np.random.default_rng(0).normal(size=some.shape)
    noisy = (some + 0.2 * noise).clip(0, 1)
    same = some[::20].repeat(20, axis=0)
    for worse in (classifier.blur(some), noisy, same):
        assert classifier.frechet(features(model, worse), real) > 4 * base


@pytest.mark.shows(
    "one image of each digit, repeated, is classified right and lies far from real ones",
    cheater="same",
)
def test_repeats(stored):
    model, images, unseen = stored
    same = images[::400].repeat(20, axis=0)
    said = classifier.classify(model, Tensor(same))[1].data.argmax(1)
    assert np.mean(said == classifier.sorted_labels(200)) == 1
    real = features(model, unseen)
    assert classifier.frechet(features(model, same), real) > 30


def test_what_the_page_shows_is_measured(stored):
    model, images, _ = stored
    real = classifier.features_of(model, digits14()[1])
    found = classifier.measure_spoilt(model, np.random.default_rng(0))
    assert found["real"] == classifier.measure_set(
        model, images.reshape(10, 400, 196)[:, :20].reshape(200, 196), real
    )
    worst = found.pop("real, with noise")
    assert all(worst[0] < right for right, _ in found.values())


def test_blur_by_hand():
    x = np.zeros((1, 14, 14))
    x[0, 5, 5] = 1
    y = classifier.blur(x.reshape(1, 196)).reshape(14, 14)
    assert y.sum() == pytest.approx(1)
    assert y[5, 5] == y[4, 5] == y[5, 6] == pytest.approx(0.2)
    assert y[4, 4] == 0


def test_weights_are_trained_here(monkeypatch):
    def train(x, y, steps, rng):
        return {"a": Tensor([float(len(x)), float(y.sum()), rng.random()])}

    monkeypatch.setattr(classifier, "train_classifier", train)
    made = classifier.weights(0)
    assert made["a"].tolist() == [
        4000,
        18000,
        np.random.default_rng(0).random(),
    ]
    assert made["seconds"] >= 0


def test_bad_input(stored):
    model, images, _ = stored
    with pytest.raises(ValueError, match=r"x must be \[n, 196\]"):
        classifier.classify(model, Tensor(images[:, :64]))
    with pytest.raises(ValueError, match="4000 images but 3 labels"):
        classifier.train_classifier(images, np.arange(3), 1, np.random.default_rng(0))
    with pytest.raises(ValueError, match="at least 2 rows are needed, got 1"):
        classifier.frechet(images[:1], images)
