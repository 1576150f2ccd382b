"""Digits to order: the parts on paper, the learning, and what the samples are."""

import numpy as np
import pytest

from snippets.autograd import Tensor
from snippets.types import image_digits as digits
from snippets.types import image_judge

COUNT = 60  # of each digit


@pytest.fixture(scope="module")
def stored():
    (model, judge), (images, unseen) = digits.load(), digits.load_images()
    return model, judge, images, unseen, digits._axes(2 * images, digits.AXES)


def draw(stored, scale, count, seed=1):
    model, _, _, _, space = stored
    z = np.random.default_rng(seed).normal(size=(10 * count, digits.AXES))
    asked = digits.DIGITS.repeat(count)
    return digits.sample(model, space, z, asked, scale)[-1]


@pytest.fixture(scope="module")
def made(stored):
    return draw(stored, 0.4, COUNT)


def distance(stored, x, count=20):
    """Frechet, the mean of sets with `count` of each digit."""
    _, judge, _, unseen, _ = stored
    real = digits._read(judge, unseen)[0]
    f = digits._read(judge, x)[0].reshape(10, -1, 64)
    parts = np.split(f, f.shape[1] // count, axis=1)
    return np.mean([digits._frechet(p.reshape(-1, 64), real) for p in parts])


def test_axes(stored):
    _, _, images, _, (mean, rows, variance) = stored
    np.testing.assert_allclose(rows @ rows.T, np.eye(digits.AXES), atol=1e-9)
    z = (2 * images - mean) @ rows.T
    np.testing.assert_allclose(z.var(0), variance, atol=1e-9)
    assert np.abs(np.corrcoef(z.T) - np.eye(digits.AXES)).max() < 1e-6
    assert (2 * images - mean - z @ rows).var() < 0.01 * images.var() * 4


def test_at_first_it_is_the_answer_for_a_gaussian():
    """x ~ N(0, v), z = t x + (1 - t) noise: E[x | z] = z t v / (t² v + (1-t)²)."""
    rng = np.random.default_rng(0)
    model = digits._init(rng)
    variance = rng.random(digits.AXES) + 0.1
    z, t = rng.normal(size=(3, digits.AXES)), np.array([0.0, 0.5, 0.9])
    x = digits.predict(model, variance, z, t, np.array([1, 2, 10])).data
    assert not x[0].any()  # from noise alone: the mean
    np.testing.assert_allclose(x[1], z[1] * variance * 2 / (variance + 1))
    clean, noise = rng.normal(size=(2, 400_000))
    mixed = 0.9 * 2 * clean + 0.1 * noise  # the same slope, by regression
    slope = (2 * clean @ mixed) / (mixed @ mixed)
    assert slope == pytest.approx(0.9 * 4 / (0.81 * 4 + 0.01), rel=1e-3)


def test_one_step_goes_all_the_way_to_the_guess(stored):
    model, _, _, _, space = stored
    mean, rows, variance = space
    z, y = (
        np.random.default_rng(0).normal(size=(10, digits.AXES)),
        digits.DIGITS,
    )
    start, end = digits.sample(model, space, z, y, 0, steps=1)
    x = digits.predict(model, variance, z, np.zeros(10), y).data
    want = ((x @ rows + mean) / 2).clip(0, 1)
    np.testing.assert_allclose(end, np.where(want < digits.FAINT, 0, want))
    np.testing.assert_allclose(start, ((z @ rows + mean) / 2).clip(0, 1))


def test_guidance_moves_away_from_the_blank_guess(stored, monkeypatch):
    def predict(model, variance, z, t, y):
        return Tensor(np.where(y[:, None] == digits.NONE, 1.0, 3.0) + 0 * z)

    monkeypatch.setattr(digits, "predict", predict)
    mean, rows, _ = space = stored[4]
    z, y = np.zeros((1, digits.AXES)), np.array([7])
    end = digits.sample(None, space, z, y, 0.5, steps=3)[-1, 0]
    want = ((4.0 * rows.sum(0) + mean) / 2).clip(0, 1)  # 3 + 0.5 (3 - 1)
    np.testing.assert_allclose(end, np.where(want < digits.FAINT, 0, want))


def test_it_learns(stored):
    _, _, images, _, (mean, rows, variance) = stored
    rng = np.random.default_rng(0)
    z = (2 * images - mean) @ rows.T
    labels, model = digits.DIGITS.repeat(400), digits._init(rng)
    losses = list(digits.train(model, variance, z, labels, 120, rng))
    assert np.mean(losses[-20:]) < 0.98 * np.mean(losses[:20])
    z, labels = z[::20], labels[::20]
    mixed = (rng.normal(size=z.shape) + z) / 2
    t = np.full(len(z), 0.5)
    x = digits.predict(model, variance, mixed, t, labels).data
    wrong = digits.predict(model, variance, mixed, t, (labels + 5) % 10).data
    gauss = mixed * 2 * variance / (variance + 1)
    miss = [((a - z) ** 2).mean() for a in (x, wrong, gauss)]
    assert miss[0] < min(miss[1:])  # it heeds the label, and knows more


@pytest.mark.shows("a classifier of real digits reads 99 of 100 samples as asked")
def test_read_as_asked(stored, made):
    _, judge, _, unseen, _ = stored
    right = digits._read(judge, made)[1] == digits.DIGITS.repeat(COUNT)
    assert right.mean() >= 0.985
    said = digits._read(judge, unseen)[1]
    assert np.mean(said == digits.DIGITS.repeat(100)) > 0.96


@pytest.mark.shows(
    "200 samples are about as near to real digits as 200 others that are real"
)
def test_distance(stored, made):
    images = stored[2]
    ours, real = distance(stored, made), distance(stored, images)
    assert real < ours < 1.5 * real
    few = made.reshape(10, COUNT, 196)[:, :50]
    large = distance(stored, few, 50) / distance(stored, images, 50)
    assert ours / real < large < 2.2  # more samples tell them apart better


@pytest.mark.shows(
    "samples keep their distance from the training images; none is a copy"
)
def test_no_copies(stored, made):
    _, _, images, unseen, _ = stored
    near, at = digits._nearest(made, images)
    real = digits._nearest(unseen, images)[0]
    assert 0.85 <= near.mean() / real.mean() <= 1.05
    assert near.min() > 0.25
    assert near[3] == pytest.approx(np.linalg.norm(made[3] - images[at[3]]))
    assert digits._nearest(images[:9], images)[0].max() < 1e-6  # sees copies


@pytest.mark.shows("too much guidance is read best, and lies farther from real digits")
def test_guidance(stored):
    judge, asked, scores = stored[1], digits.DIGITS.repeat(20), {}
    for scale in (0, 0.4, 2):
        x = draw(stored, scale, 20)
        right = np.mean(digits._read(judge, x)[1] == asked)
        scores[scale] = right, distance(stored, x)
    assert scores[0][0] < scores[0.4][0] <= scores[2][0]
    assert scores[0.4][1] < scores[0][1] < scores[2][1] / 2
    bold = draw(stored, 2, 20).mean() / stored[3].mean()  # a tenth more ink
    assert 1.05 < bold < 1.2


def test_samples_are_too_much_alike(stored, made):
    """The variance of a pixel within a digit: two thirds of the real."""
    ours, real = (x.reshape(10, -1, 196) for x in (made, stored[3]))
    ours, real = (x.var(1, ddof=1).sum() for x in (ours, real))
    assert 0.6 < ours / real < 0.75


def test_it_reads_and_measures_as_the_judge_does(stored):
    _, judge, _, unseen, _ = stored
    features, scores = image_judge.read(image_judge.load(), Tensor(unseen))
    ours = digits._read(judge, unseen)
    np.testing.assert_array_equal(ours[0], features.data)
    np.testing.assert_array_equal(ours[1], scores.data.argmax(1))
    a, b = ours[0][:300], ours[0][300:]
    assert digits._frechet(a, b) == image_judge.frechet(a, b)
    for one, two in zip(digits.load_images(), image_judge.load_images(), strict=True):
        np.testing.assert_array_equal(one, two)


def test_weights_are_trained_here(monkeypatch):
    monkeypatch.setattr(digits, "STEPS", 2)
    made, again = digits.weights(3), digits.weights(3)
    assert made.keys() == digits.load()[0].keys()
    assert made["out"].any()
    np.testing.assert_array_equal(made["out"], again["out"])


def test_bad_input(stored):
    model, _, _, _, space = stored
    z, y = np.zeros((2, digits.AXES)), np.array([1, 2])
    with pytest.raises(ValueError, match="y must be 0 to 10, got 1 to 11"):
        digits.predict(model, space[2], z, np.zeros(2), np.array([1, 11]))
    with pytest.raises(ValueError, match="2 images but 3 labels"):
        next(digits.train(model, space[2], z, np.arange(3), 1, None))
    with pytest.raises(ValueError, match="guidance >= 0, steps >= 1: -1, 20"):
        digits.sample(model, space, z, y, -1)
    with pytest.raises(ValueError, match="non-negative"):
        digits.weights(-1)
