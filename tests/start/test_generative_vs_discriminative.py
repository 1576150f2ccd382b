"""Both models against closed forms, and what only one of them can do."""

import numpy as np
import pytest

from snippets.start import generative_vs_discriminative as gd


@pytest.fixture(scope="module")
def fitted():
    rng = np.random.default_rng(0)
    x, y = gd.make_points(400, rng)
    return x, y, gd.fit_generative(x, y), gd.fit_discriminative(x, y)


def test_fit_generative_by_hand():
    x = np.array([[0.0, 0], [2, 0], [0, 2], [2, 2], [5, 5], [5, 7]])
    model = gd.fit_generative(x, np.array([0, 0, 0, 0, 1, 1]))
    assert model[0][0] == pytest.approx(4 / 6)
    assert model[0][1].tolist() == [1, 1]
    assert model[0][2].tolist() == [[1, 0], [0, 1]]
    assert model[1][1].tolist() == [5, 6]


def test_bayes_rule_by_hand():
    """Two unit Gaussians at -1 and 1, prior 1/4 and 3/4: at 0 the prior decides."""
    eye = np.eye(2)
    model = [(0.25, np.array([-1.0, 0]), eye), (0.75, np.array([1.0, 0]), eye)]
    assert gd.posterior(model, np.zeros((1, 2)))[0] == pytest.approx(0.75)
    odds = 3 * np.exp(2 * 0.5)  # prior odds times exp(2 x)
    assert gd.posterior(model, np.array([[0.5, 9.0]]))[0] == pytest.approx(
        odds / (1 + odds)
    )


def test_with_a_shared_covariance_the_posterior_is_a_logistic_function(fitted):
    """An oracle for both: linear discriminant analysis, in closed form."""
    shared = np.array([[1.0, 0.3], [0.3, 0.7]])
    means = np.array([[-1.0, 0.5], [0.8, 0.1]])
    model = [(0.4, means[0], shared), (0.6, means[1], shared)]
    w = np.linalg.solve(shared, means[1] - means[0])
    b = np.log(0.6 / 0.4) - (means[1] + means[0]) @ w / 2
    x = fitted[0][:50]
    np.testing.assert_allclose(gd.posterior(model, x), gd.probability(np.r_[w, b], x))


def test_the_joint_density_sums_to_one(fitted):
    side = np.linspace(-8, 8, 161)
    grid = np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    total = np.exp(gd.log_joint(fitted[2], grid)).sum() * 0.1**2
    assert total == pytest.approx(1, abs=1e-3)


def test_logistic_regression_is_at_its_optimum(fitted):
    x, y, _, weights = fitted
    residual = gd.probability(weights, x) - y
    np.testing.assert_allclose(np.c_[x, np.ones(len(x))].T @ residual, 0, atol=1e-3)


def test_the_logistic_function_by_hand():
    p = gd.probability(np.array([1.0, 2.0, 0.5]), np.array([[0.5, -0.5], [0, -0.25]]))
    np.testing.assert_allclose(p, [0.5, 0.5])


@pytest.mark.shows("both models label held-out points with about equal accuracy")
def test_equal_accuracy(fitted):
    _, _, model, weights = fitted
    x, y = gd.make_points(5000, np.random.default_rng(9))
    generative = np.mean((gd.posterior(model, x) > 0.5) == y)
    discriminative = np.mean((gd.probability(weights, x) > 0.5) == y)
    assert min(generative, discriminative) > 0.87
    assert abs(generative - discriminative) < 0.02


@pytest.mark.shows(
    "only the class-conditional model can sample: its samples match the data"
)
def test_samples_match(fitted):
    x, y, model, weights = fitted
    new_x, new_y = gd.sample(model, 40_000, np.random.default_rng(2))
    assert abs(new_y.mean() - y.mean()) < 0.01
    for k in (0, 1):
        np.testing.assert_allclose(
            new_x[new_y == k].mean(0), x[y == k].mean(0), atol=0.03
        )
        np.testing.assert_allclose(
            np.cov(new_x[new_y == k].T),
            np.cov(x[y == k].T, bias=True),
            atol=0.04,
        )
    # the discriminative model holds no more than a line: nothing to sample x from
    assert weights.shape == (3,)


@pytest.mark.shows(
    "far from all data one model is sure of its label, the other finds no density"
)
def test_an_outlier(fitted):
    x, _, model, weights = fitted
    far = np.array([[9.0, -9.0]])
    p = gd.probability(weights, far)[0]
    assert max(p, 1 - p) > 0.999
    density = np.logaddexp.reduce(gd.log_joint(model, x), axis=1)
    assert np.logaddexp.reduce(gd.log_joint(model, far)[0]) < density.min() - 30


def test_extreme_points_do_not_overflow(fitted):
    far = np.array([[1e6, -1e6]])
    assert np.isfinite(gd.posterior(fitted[2], far)).all()
    assert np.isfinite(gd.probability(fitted[3], far)).all()


def test_both_pictures_are_drawn(fitted, tmp_path):
    x, y, model, weights = fitted
    gd.draw_density(tmp_path / "generative.svg", x, y, model, x[:5])
    gd.draw_lines(tmp_path / "discriminative.svg", x, y, weights)
    left, right = (
        (tmp_path / f).read_text() for f in ("generative.svg", "discriminative.svg")
    )
    assert left.count("--gm-make") == 4 + 2  # two rings a class, samples, caption
    assert right.count("--gm-label") == 3 + 1


def test_bad_input(fitted, tmp_path):
    x, y, model, weights = fitted
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        gd.make_points(0, rng)
    with pytest.raises(ValueError, match=r"both 0 and 1, got \[0\]"):
        gd.fit_generative(x, y * 0)
    with pytest.raises(ValueError, match=r"both 0 and 1, got \[0 2\]"):
        gd.fit_discriminative(x, y * 2)
    with pytest.raises(ValueError, match="shape"):
        gd.log_joint(model, x[0])
    with pytest.raises(ValueError, match="shape"):
        gd.posterior(model, x[0])
    with pytest.raises(ValueError, match="n must be >= 1, got -1"):
        gd.sample(model, -1, rng)
    with pytest.raises(ValueError, match="x has 1 columns, weights 3"):
        gd.probability(weights, x[:, :1])
    with pytest.raises(ValueError, match="got shape"):
        gd.to_pixels(np.zeros((2, 3)))
    with pytest.raises(ValueError, match="400 points but 1 labels"):
        gd.draw_data("a", "b", x, y[:1])
    with pytest.raises(ValueError, match="samples must not be empty"):
        gd.draw_density(tmp_path / "a.svg", x, y, model, x[:0])
    with pytest.raises(ValueError, match="weights must be 3 numbers, got 2"):
        gd.draw_lines(tmp_path / "a.svg", x, y, weights[:2])
