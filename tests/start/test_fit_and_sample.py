"""Fitting and sampling, on paper, against closed forms, and on the page's data."""

import numpy as np
import pytest

from snippets.data import digit_labels, digits, nearest
from snippets.families.gan_samples import sharpness
from snippets.start import fit_and_sample as fs

MEAN, COVARIANCE = fs.TRUE_MEAN, fs.TRUE_COVARIANCE
SEEDS = range(12)


@pytest.fixture(scope="module")
def rng():
    return np.random.default_rng(1)


@pytest.fixture(scope="module")
def data(rng):
    return np.round(fs.sample(MEAN, COVARIANCE, 300, rng), 3)


@pytest.fixture(scope="module")
def measured():
    """Of each sampling seed: figures of the three kinds of image, and samples."""
    return [fs.measure_digits(np.random.default_rng(seed)) for seed in SEEDS]


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


@pytest.mark.shows(
    "no sample of the Gaussian is a copy of a training point", cheater="copier"
)
def test_a_continuous_model_does_not_copy(data, rng):
    new = fs.sample(*fs.fit(data), 300, rng)
    assert fs.copies(new, data) == 0
    copier = data[rng.integers(len(data), size=300)]
    assert fs.copies(copier, data) == 300
    assert not (new[:, None] == data[None]).all(-1).any()


@pytest.mark.shows(
    "an over-flexible model copies training points and fails on held-out data",
    baseline="gaussian",
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


@pytest.mark.shows(
    "a classifier that never saw the model reads most sampled digits as asked",
    baseline="real, held out",
)
def test_sampled_digits_are_classified_as_asked(measured):
    for figures, _ in measured:
        assert figures["Gaussian"]["as asked"] >= 0.93
        assert figures["real, held out"]["as asked"] >= 0.95


def test_the_classifier_fails_where_the_labels_mean_nothing():
    x, y = digits()[0], digit_labels()[0]
    y = np.random.default_rng(0).permutation(y)
    rng = np.random.default_rng(1)
    new, asked = fs.sample_digits(fs.fit_digits(x, y), 50, rng)
    assert fs.measure_images(new, asked)["as asked"] < 0.2


@pytest.mark.shows(
    "copies with noise are found by which image is nearest, not by how far it is",
    baseline="real",
    cheater="copied",
)
def test_a_copier_passes_one_check_and_fails_the_other(measured):
    train, held_out = digits()
    chance = len(train) / (len(train) + len(held_out))
    for figures, _ in measured:
        real, made, copied = figures.values()
        # the mean distance calls the copies newer than anything
        assert copied["distance"] > made["distance"] > real["distance"]
        # which image is nearest does not; two standard errors are 0.04
        assert abs(real["training"] - chance) < 0.04
        assert 0.825 < made["training"] < 0.885  # the page says 0.83 to 0.88
        assert copied["training"] > 0.97
        assert copied["as asked"] > 0.9  # and they can be read


def test_the_copies_check_finds_a_part_of_the_copies():
    """Of a hundred samples a tenth are exact copies."""
    train, held_out = digits()
    mixed = np.concatenate([held_out[:90], train[:10] + 0.02])
    plain = fs.measure_images(held_out[:90], np.zeros(90))["training"]
    found = fs.measure_images(mixed, np.zeros(100))["training"]
    assert found == pytest.approx(0.9 * plain + 0.1)


def test_the_specks_come_from_the_ridge():
    """Where no training image of a class has ink, the samples have specks, or none."""
    x, y = digits()[0], digit_labels()[0]
    share = {}
    for ridge in (0.01, fs.RIDGE):
        rng = np.random.default_rng(0)
        new, asked = fs.sample_digits(fs.fit_digits(x, y, ridge), 50, rng)
        specks = []
        for digit in range(10):
            never = x[y == digit].max(axis=0) == 0
            specks.append((new[asked == digit][:, never] > 0.05).ravel())
        share[ridge] = np.concatenate(specks).mean()
    assert 0.28 < share[0.01] < 0.33  # nearly a third, as the page says
    assert share[fs.RIDGE] == 0


def clusters(x, k, rng):  # images [n, 64] -> which of k clusters [n]
    """Lloyd's algorithm: each image to the nearest mean, then new means."""
    means = x[rng.choice(len(x), k, replace=False)]
    for _ in range(20):
        _, which = nearest(x, means)
        means = np.array([x[which == j].mean(axis=0) for j in range(k)])
    return which


def test_with_several_hills_for_each_digit_strokes_are_sharper():
    """The page blames the one smooth hill; here are four."""
    images, real = digits()
    labels, _ = digit_labels()
    rng = np.random.default_rng(0)
    drawn = {1: [], 4: []}
    for hills, samples in drawn.items():
        for digit in range(10):
            x = images[labels == digit]
            which = clusters(x, hills, rng)
            for j in range(hills):
                model = fs.fit(x[which == j], fs.RIDGE)
                samples.append(fs.sample(*model, (which == j).sum(), rng))
    one, four = (sharpness(np.clip(np.concatenate(s), 0, 1)) for s in drawn.values())
    assert one < 0.9 * sharpness(real)
    assert one + 0.005 < four < sharpness(real)


def test_sampled_images_are_pictures(measured):
    _, new = measured[0]
    assert new.shape == (500, 64)
    assert new.min() >= 0
    assert new.max() <= 1


def test_the_nearest_other_by_hand():
    data = np.array([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0]])
    distance, which = fs.nearest_other(data, data)  # none is its own neighbour
    assert distance.tolist() == pytest.approx([1, 18**0.5, 1])
    assert which.tolist() == [2, 2, 0]


def test_what_the_page_prints_of_the_points(rng, data):
    held_out = fs.sample(MEAN, COVARIANCE, 300, rng)
    gaussian = fs.fit(data)
    new = fs.sample(*gaussian, 300, rng)
    figures = fs.measure_copies(data, held_out, gaussian, new, rng)
    assert [of["copies"] for of in figures.values()][2:] == [300, 0]
    training = [of["training"] for of in figures.values()][:3]
    unseen = [of["held out"] for of in figures.values()][:3]
    assert training == sorted(training)  # narrower: likelier training data
    assert unseen == sorted(unseen, reverse=True)  # and unlikelier held-out data


def test_the_pictures_are_drawn(tmp_path, measured, data):
    fs.plot_digits(tmp_path / "d.png", measured[0][1])
    assert (tmp_path / "d.png").stat().st_size > 1000
    fs.plot_points(tmp_path / "p.svg", data, data[:5], MEAN, COVARIANCE)
    assert (tmp_path / "p.svg").read_text().count("<polyline") == 3


def test_bad_input(rng):
    x = np.zeros((3, 2))
    for bad in (np.zeros((1, 2)), np.zeros(3)):
        with pytest.raises(ValueError, match="n >= 2, got shape"):
            fs.fit(bad)
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        fs.sample(MEAN, COVARIANCE, 0, rng)
    with pytest.raises(ValueError, match="width must be > 0, got 0"):
        fs.kernel_log_density(x, x, 0)
    with pytest.raises(ValueError, match="resolution must be > 0, got 0"):
        fs.copies(x, x, 0)
