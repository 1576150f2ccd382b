"""Both models against closed forms, and what only one of them can do."""

import numpy as np
import pytest

from snippets.start import generative_vs_discriminative as gd

SEEDS = range(5)


@pytest.fixture(scope="module")
def trained():
    """For each seed: 200 points, as on the page, and both models."""
    found = []
    for seed in SEEDS:
        x, y = gd.make_points(200, np.random.default_rng(seed))
        found.append((x, y, gd.fit_generative(x, y), gd.fit_discriminative(x, y)))
    return found


@pytest.fixture(scope="module")
def fitted():
    rng = np.random.default_rng(0)
    x, y = gd.make_points(400, rng)
    return x, y, gd.fit_generative(x, y), gd.fit_discriminative(x, y)


def gaussian(prior, mean, covariance):
    return {"prior": prior, "mean": np.array(mean), "covariance": covariance}


def test_fit_generative_by_hand():
    x = np.array([[0.0, 0], [2, 0], [0, 2], [2, 2], [5, 5], [5, 7]])
    model = gd.fit_generative(x, np.array([0, 0, 0, 0, 1, 1]))
    assert model[0]["prior"] == pytest.approx(4 / 6)
    assert model[0]["mean"].tolist() == [1, 1]
    assert model[0]["covariance"].tolist() == [[1, 0], [0, 1]]
    assert model[1]["mean"].tolist() == [5, 6]


def test_bayes_rule_by_hand():
    """Two unit Gaussians at -1 and 1, prior 1/4 and 3/4: at 0 the prior decides."""
    model = [gaussian(0.25, [-1.0, 0], np.eye(2)), gaussian(0.75, [1.0, 0], np.eye(2))]
    assert gd.posterior(model, np.zeros((1, 2)))[0] == pytest.approx(0.75)
    odds = 3 * np.exp(2 * 0.5)  # prior odds times exp(2 x)
    assert gd.posterior(model, np.array([[0.5, 9.0]]))[0] == pytest.approx(
        odds / (1 + odds)
    )


def test_with_a_shared_covariance_the_posterior_is_a_logistic_function(fitted):
    """An oracle for both: linear discriminant analysis, in closed form."""
    shared = np.array([[1.0, 0.3], [0.3, 0.7]])
    means = np.array([[-1.0, 0.5], [0.8, 0.1]])
    model = [gaussian(0.4, means[0], shared), gaussian(0.6, means[1], shared)]
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


@pytest.mark.shows(
    "both models label held-out points with about equal accuracy", baseline="majority"
)
@pytest.mark.parametrize("seed", SEEDS)
def test_equal_accuracy(trained, seed):
    _, _, model, weights = trained[seed]
    x, y = gd.make_points(5000, np.random.default_rng(90 + seed))
    generative = np.mean((gd.posterior(model, x) > 0.5) == y)
    discriminative = np.mean((gd.probability(weights, x) > 0.5) == y)
    majority = max(y.mean(), 1 - y.mean())
    assert majority + 0.3 < 0.88 < min(generative, discriminative)
    assert abs(generative - discriminative) < 0.015


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
    "far from all data both models are sure of the label; one of them finds no density",
    baseline="middle",
)
@pytest.mark.parametrize("seed", SEEDS)
def test_an_outlier(trained, seed):
    x, _, model, weights = trained[seed]
    said = gd.measure_question(model, weights, gd.QUESTIONS["far outside"])
    for p in (said["discriminative"], said["generative"]):
        assert max(p, 1 - p) > 0.999
    density = np.logaddexp.reduce(gd.log_joint(model, x), axis=1)
    assert -85 < said["log p(x)"] < -50
    assert said["log p(x)"] < density.min() - 30
    middle = gd.measure_question(model, weights, gd.QUESTIONS["in the middle"])
    assert 0.2 < min(middle["discriminative"], middle["generative"])
    assert middle["log p(x)"] > density.min()


def test_extreme_points_do_not_overflow(fitted):
    far = np.array([[1e6, -1e6]])
    assert np.isfinite(gd.posterior(fitted[2], far)).all()
    assert np.isfinite(gd.probability(fitted[3], far)).all()


def test_both_pictures_are_drawn(fitted, tmp_path):
    x, y, model, weights = fitted
    gd.plot_density(tmp_path / "generative.svg", x, y, model, x[:5])
    gd.plot_lines(tmp_path / "discriminative.svg", x, y, weights)
    left, right = (
        (tmp_path / f).read_text() for f in ("generative.svg", "discriminative.svg")
    )
    assert left.count("--gm-make") == 4 + 2  # two rings a class, samples, caption
    assert right.count("--gm-label") == 3 + 1


def test_bad_input(fitted):
    x, y, model, weights = fitted
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="n must be >= 1, got 0"):
        gd.make_points(0, rng)
    with pytest.raises(ValueError, match=r"both 0 and 1, got \[0\]"):
        gd.fit_generative(x, y * 0)
    with pytest.raises(ValueError, match=r"both 0 and 1, got \[0 2\]"):
        gd.fit_discriminative(x, y * 2)
    with pytest.raises(ValueError, match="n must be >= 1, got -1"):
        gd.sample(model, -1, rng)
    with pytest.raises(ValueError, match="x has 1 columns, weights 3"):
        gd.probability(weights, x[:, :1])
