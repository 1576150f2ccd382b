"""Fitting and sampling, on paper, against closed forms, and on the page's data."""

import numpy as np
import pytest

from snippets.start import fit_and_sample as fs

MEAN, COVARIANCE = np.array([2.0, 1.0]), np.array([[1.0, 0.6], [0.6, 0.8]])


@pytest.fixture(scope="module")
def rng():
    return np.random.default_rng(1)


@pytest.fixture(scope="module")
def data(rng):
    return np.round(fs.sample(MEAN, COVARIANCE, 300, rng), 3)


@pytest.fixture(scope="module")
def judged():
    return fs.judge(*fs.load_digits(), np.random.default_rng(1))


def test_fit_by_hand():
    mean, covariance = fs.fit(np.array([[0.0, 0], [2, 0], [0, 4], [2, 4]]))
    assert mean.tolist() == [1, 2]
    assert covariance.tolist() == [[1, 0], [0, 4]]


def test_fit_is_the_maximum_of_the_likelihood(data, rng):
    mean, covariance = fs.fit(data)
    best = fs.log_density(data, mean, covariance).mean()
    for _ in range(50):
        other = mean + 0.1 * rng.normal(size=2)
        root = np.linalg.cholesky(covariance) + 0.05 * np.tril(rng.normal(size=(2, 2)))
        assert fs.log_density(data, other, root @ root.T).mean() < best


def test_density_by_hand_and_its_integral():
    x = np.array([[0.0], [1.0]])
    expected = -np.log(2 * np.pi * 4) / 2 - np.array([0, 1 / 8])
    np.testing.assert_allclose(fs.log_density(x, np.zeros(1), 4 * np.eye(1)), expected)
    side = np.linspace(-6, 10, 161)
    grid = np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    for density in (
        fs.log_density(grid, MEAN, COVARIANCE),
        fs.kernel_log_density(grid, np.array([[0.0, 0], [3, 3]]), 0.5),
    ):
        assert np.exp(density).sum() * 0.1**2 == pytest.approx(1, abs=1e-3)


@pytest.mark.shows("the samples have the mean and covariance of the data")
def test_moments_match(data, rng):
    mean, covariance = fs.fit(data)
    new_mean, new_covariance = fs.fit(fs.sample(mean, covariance, 100_000, rng))
    np.testing.assert_allclose(new_mean, mean, atol=0.02)
    np.testing.assert_allclose(new_covariance, covariance, atol=0.02)
    assert new_covariance[0, 1] > 0.4  # the slant is learnt, not only the spread


@pytest.mark.shows("no sample of the Gaussian is a copy of a training point")
def test_a_continuous_model_does_not_copy(data, rng):
    new = fs.sample(*fs.fit(data), 300, rng)
    assert fs.copies(new, data) == 0
    assert not (new[:, None] == data[None]).all(-1).any()


@pytest.mark.shows(
    "an over-flexible model copies training points and fails on held-out data"
)
def test_a_narrow_kernel_memorises(data, rng):
    held_out = fs.sample(MEAN, COVARIANCE, 300, rng)
    gaussian = fs.fit(data)
    train, test = (
        fs.kernel_log_density(x, data, 1e-4).mean() for x in (data, held_out)
    )
    assert fs.copies(fs.kernel_sample(data, 1e-4, 300, rng), data) > 290
    assert train > fs.log_density(data, *gaussian).mean() + 10
    assert test < fs.log_density(held_out, *gaussian).mean() - 1000
    # the same model with a sane width does neither
    assert fs.copies(fs.kernel_sample(data, 0.3, 300, rng), data) <= 1
    assert fs.kernel_log_density(held_out, data, 0.3).mean() > -3


def test_copies_by_hand():
    data = np.array([[0.0, 1.0], [2.0, 3.0]])
    near = np.array([[0.0004, 1.0], [2.0, 3.0006], [5.0, 5.0]])
    assert fs.copies(near, data) == 1
    assert fs.copies(near, data, resolution=0.01) == 2


def test_the_digits_are_the_real_ones():
    images, labels = fs.load_digits()
    assert images.shape == (1797, 64)
    assert (images.min(), images.max()) == (0, 1)
    assert np.bincount(labels).tolist() == [
        178,
        182,
        177,
        183,
        181,
        182,
        181,
        179,
        174,
        180,
    ]
    assert (images * 16 == np.round(images * 16)).all()
    assert len(np.unique(images, axis=0)) == 1797


@pytest.mark.shows(
    "a classifier that never saw the model reads most sampled digits as asked"
)
def test_sampled_digits_are_read_as_asked(judged):
    figures, _ = judged
    assert figures["read as the digit asked for"] >= 0.9
    assert figures["(the judge on real images)"] >= 0.93


def test_the_judge_fails_on_noise():
    images, labels = fs.load_digits()
    shuffled = np.random.default_rng(0).permutation(labels)
    figures, _ = fs.judge(images, shuffled, np.random.default_rng(1))
    assert figures["read as the digit asked for"] < 0.5


def test_sampled_digits_are_no_copies(judged):
    figures, sheet = judged
    near, real = list(figures.values())[2:]
    assert near > real  # further from training images than real ones are
    assert sheet.shape == (50, 64)
    assert sheet.min() >= 0
    assert sheet.max() <= 1


def test_distances_by_hand():
    np.testing.assert_allclose(
        fs.distances(np.array([[0.0, 0]]), np.array([[3.0, 4], [0, 0]])),
        [[5, 0]],
    )


@pytest.mark.parametrize("bad", ["one point", "flat", "ridge"])
def test_fit_refuses(bad):
    x = {
        "one point": np.zeros((1, 2)),
        "flat": np.zeros(3),
        "ridge": np.zeros((3, 2)),
    }[bad]
    with pytest.raises(
        ValueError, match="n >= 2, got shape|ridge must be >= 0, got -1"
    ):
        fs.fit(x, ridge=-1 if bad == "ridge" else 0)


def test_bad_input(rng, tmp_path):
    x = np.zeros((3, 2))
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        fs.sample(MEAN, COVARIANCE, 0, rng)
    with pytest.raises(ValueError, match="x has 3 columns, the mean 2"):
        fs.log_density(np.zeros((1, 3)), MEAN, COVARIANCE)
    with pytest.raises(ValueError, match="width must be > 0, got 0"):
        fs.kernel_log_density(x, x, 0)
    with pytest.raises(ValueError, match="width must be > 0, got -1"):
        fs.kernel_sample(x, -1, 1, rng)
    with pytest.raises(ValueError, match="resolution must be > 0, got 0"):
        fs.copies(x, x, 0)
    with pytest.raises(ValueError, match="x has 2 columns, data 3"):
        fs.distances(x, np.zeros((1, 3)))
    with pytest.raises(ValueError, match="3 images but 2 labels"):
        fs.judge(x, [0, 1], rng)
    with pytest.raises(ValueError, match="samples must not be empty"):
        fs.draw_points(tmp_path / "a.svg", x, x[:0], MEAN, COVARIANCE)
