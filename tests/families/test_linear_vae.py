"""The linear VAE: closed forms against sums, draws and what is known of PCA."""

import numpy as np
import pytest

from snippets.data import digits as split_digits
from snippets.families import linear_vae as lin


@pytest.fixture(scope="module")
def digits():
    return np.concatenate(split_digits())


@pytest.fixture(scope="module")
def fitted(digits):
    return lin.solve(digits, lin.CODES)


def gaussian(x, mean, var):
    return -(((x - mean) ** 2 / var) + np.log(2 * np.pi * var)) / 2


def test_one_number_by_hand():
    """x = 2 z + noise of variance 1, seen at 5: a code near 2, give or take."""
    model = np.array([[2.0]]), np.array([0.0]), 1.0
    x = np.array([[5.0]])
    mean, var = lin.posterior(x, *model)
    assert (mean, var) == (2, 1 / 5)
    assert lin.log_likelihood(x, *model) == pytest.approx(gaussian(5, 0, 5))
    assert lin.elbo(x, *model, mean, var) == pytest.approx(gaussian(5, 0, 5))
    prior = lin.elbo(x, *model, 0 * mean, np.ones(1))  # fits 5 with N(0, 4) + 1
    assert prior == pytest.approx(gaussian(5, 0, 1) - 4 / 2)


def test_the_log_likelihood_sums_the_codes_out():
    W, x = np.array([[1.0], [-0.5]]), np.array([[0.7, 0.3], [-2, 1.0]])
    z = np.linspace(-8, 8, 4001)
    fit = sum(gaussian(x[:, i, None], W[i] * z + 0.1, 0.3) for i in (0, 1))
    total = np.log((np.exp(fit + gaussian(z, 0, 1))).sum(1) * (z[1] - z[0]))
    exact = lin.log_likelihood(x, W, np.array([0.1, 0.1]), 0.3)
    np.testing.assert_allclose(exact, total, atol=1e-9)


def test_the_bound_is_the_mean_over_draws():
    rng = np.random.default_rng(0)
    W, centre = np.array([[1.0, 0], [0, 2], [0, 0]]), np.array([1.0, 0, 0])
    x, mean, var = rng.normal(size=(1, 3)), np.array([[0.3, -1]]), np.array([0.5, 2])  # fmt: skip
    z = mean + np.sqrt(var) * rng.normal(size=(200_000, 2))
    draws = gaussian(x, centre + z @ W.T, 0.7).sum(1) + (
        gaussian(z, 0, 1.0) - gaussian(z, mean, var)
    ).sum(1)
    bound = lin.elbo(x, W, centre, 0.7, mean, var)
    assert bound == pytest.approx(draws.mean(), abs=4 * draws.std() / 200_000**0.5)  # fmt: skip


def test_no_small_change_makes_the_digits_likelier(digits, fitted):
    W, centre, noise = fitted
    best = lin.log_likelihood(digits, *fitted).mean()
    rng = np.random.default_rng(0)
    for _ in range(10):
        other = W + 0.02 * rng.normal(size=W.shape), centre, noise
        assert lin.log_likelihood(digits, *other).mean() < best
    for factor in (0.97, 1.03):
        assert lin.log_likelihood(digits, W, centre, noise * factor).mean() < best
        assert lin.log_likelihood(digits, W * factor, centre, noise).mean() < best


@pytest.mark.shows(
    "the bound is never above the log-likelihood, and meets it at the posterior",
    baseline="top",
)
def test_bound(digits, fitted):
    top = lin.log_likelihood(digits, *fitted)
    mean, var = lin.posterior(digits, *fitted)
    np.testing.assert_allclose(lin.elbo(digits, *fitted, mean, var), top)
    rng = np.random.default_rng(0)
    for _ in range(20):
        m = mean + 0.3 * rng.normal(size=mean.shape)
        v = var * np.exp(rng.normal(size=var.shape))
        assert (lin.elbo(digits, *fitted, m, v) < top).all()


@pytest.mark.shows("what the bound loses is the KL divergence of the code from the posterior")  # fmt: skip
def test_what_is_lost(digits, fitted):
    top = lin.log_likelihood(digits, *fitted)
    mean, var = lin.posterior(digits, *fitted)
    rng = np.random.default_rng(0)
    m = mean + rng.normal(size=mean.shape)
    v = var * np.exp(rng.normal(size=var.shape))
    lost = top - lin.elbo(digits, *fitted, m, v)
    np.testing.assert_allclose(lost, lin.kl_divergence(m, v, mean, var))
    assert lost.min() > 0


def test_the_divergence_by_hand():
    one = np.ones((1, 1))
    assert lin.kl_divergence(one, one[0], 0, one[0]) == pytest.approx(0.5)
    assert lin.kl_divergence(one, 4 * one[0], 1, one[0]) == pytest.approx(1.5 - np.log(2))  # fmt: skip


@pytest.mark.shows(
    "a direction that varies less than the noise is not used: its weights are 0",
    baseline="first",
)
def test_unused_directions(digits):
    values = np.linalg.eigvalsh(np.cov(digits.T, bias=True))[::-1]
    for noise in lin.NOISES:
        W, *_ = lin.solve(digits, 16, noise)
        used = (W != 0).any(0)
        assert used.tolist() == (values[:16] > noise).tolist()
    # a squared error is minus the log-likelihood for a variance of 1/2, half of it for 1
    assert lin.measure_unused(digits, 16)[0.5] == 13
    assert lin.measure_unused(digits, 16)[1.0] == 16
    # and using one after all makes the data less likely
    W, centre, _ = lin.solve(digits, 16, 0.1)
    first = lin.log_likelihood(digits, W, centre, 0.1).mean()
    W[:, -1] = 0.1 * np.linalg.eigh(np.cov(digits.T))[1][:, -16]
    assert lin.log_likelihood(digits, W, centre, 0.1).mean() < first


def test_the_picture(tmp_path):
    lin.plot_bound(tmp_path / "a.svg", [-1, 0, 1], [6.3, 6.8, 6.3], 6.8)
    text = (tmp_path / "a.svg").read_text()
    assert "200,76.5 280,60 360,76.5" in text


def test_the_table_is_what_is_measured(digits, fitted):
    found = lin.measure_codes(digits, fitted)
    top = lin.log_likelihood(digits, *fitted).mean()
    for bound, kl in found.values():
        assert top - bound == pytest.approx(kl, abs=1e-9)
    assert found["the posterior"][1] == pytest.approx(0, abs=1e-12)
    shifts, bounds = lin.measure_shifts(digits, fitted)
    assert shifts[np.argmax(bounds)] == 0
    assert max(bounds) == pytest.approx(top)


def test_bad_input(digits, fitted):
    W, centre, noise = fitted
    mean, var = lin.posterior(digits, *fitted)
    with pytest.raises(ValueError, match="d must be 1 to 63, got 64"):
        lin.solve(digits, 64)
    with pytest.raises(ValueError, match="noise must be > 0, got 0"):
        lin.log_likelihood(digits, W, centre, 0)
    with pytest.raises(ValueError, match="columns of W must be orthogonal"):
        lin.posterior(digits, W + 1, centre, noise)
    with pytest.raises(ValueError, match="variances must be > 0"):
        lin.kl_divergence(mean, var, mean, 0 * var)
