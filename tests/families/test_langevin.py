"""Langevin dynamics: slopes by finite differences, shares against a formula."""

from math import erf

import numpy as np
import pytest

from snippets.families import langevin

C = langevin.CENTRES


def start(n, seed=0):
    return 1.5 * np.random.default_rng(seed).normal(size=(n, 2))


def test_the_energy_by_hand():
    """Far from the other seven, E is half the square over the variance."""
    at = np.array([C[0], C[0] + [0.2, 0], C[2] - [0, 0.4]])
    np.testing.assert_allclose(langevin.energy(at), [0, 0.5, 2], atol=1e-4)


def test_the_energy_is_the_log_density_of_the_ring():
    x = start(50)
    square = ((x[:, None] - C) ** 2).sum(2)
    density = np.exp(-square / 0.08).mean(1) / (2 * np.pi * 0.04)
    apart = -np.log(density) - langevin.energy(x)
    np.testing.assert_allclose(apart, np.log(8 * 2 * np.pi * 0.04), atol=1e-9)


def slopes(energy, x, h=1e-5):
    up = [(energy(x + d) - energy(x - d)) / 2 / h for d in h * np.eye(2)]
    return np.stack(up, axis=1)


def test_the_slope_is_that_of_finite_differences():
    x = start(30)
    wanted = slopes(langevin.energy, x)
    np.testing.assert_allclose(langevin.slope(x), wanted, rtol=1e-4, atol=1e-4)


def test_the_slope_of_the_learnt_energy():
    energy, slope = langevin.learnt()
    x = start(30)
    wanted = slopes(energy, x)
    np.testing.assert_allclose(slope(x), wanted, rtol=1e-4, atol=1e-4)


def test_z_and_the_shares():
    """Z = 8 (2 pi 0.04); a quadrant cut at the axes holds a quarter."""
    z, shares = langevin.expected(2)
    assert z == pytest.approx(8 * 2 * np.pi * 0.04, rel=1e-4)
    np.testing.assert_allclose(shares, 0.25, atol=1e-9)


def test_the_shares_are_those_of_the_error_function():
    _, shares = langevin.expected(8)  # cells of side 1
    t = 0.2 * 2**0.5
    wanted = [
        (erf((2 - x) / t) - erf((1 - x) / t)) * (erf((1 - y) / t) + erf(y / t))
        for x, y in C
    ]
    wanted = sum(wanted) / 4 / 8
    assert shares[4, 5] == pytest.approx(wanted, abs=1e-3)


def test_a_histogram_by_hand():
    x = np.array([[-3.9, -3.9], [3.9, -3.9], [3.9, 0.1], [99, 0.1]])
    wanted = [[0.25, 0.25], [0, 0.5]]
    np.testing.assert_array_equal(langevin.counted(x, 2), wanted)


def test_unlike_by_hand():
    p, q = np.array([0.5, 0.5, 0]), np.array([0.25, 0.25, 0.5])
    assert langevin.unlike(p, q) == pytest.approx(0.5)
    assert langevin.unlike(p, p) == 0


def test_one_step_by_hand():
    """On a slope of 2, size 0.5: half of it, times 2, plus a push."""
    x, rng = np.zeros((1, 2)), np.random.default_rng(3)
    push = np.random.default_rng(3).normal(size=(1, 2))
    made = langevin.langevin(x, 1, rng, 0.5, uphill=lambda x: x + 2)
    np.testing.assert_allclose(made, -0.5 + 0.5**0.5 * push)


def test_a_gaussian_gets_the_width_that_theory_says():
    """E = x^2 / 2: a step h leaves the variance 1 / (1 - h / 4)."""
    rng, h = np.random.default_rng(0), 0.8
    x = rng.normal(size=(20_000, 2))
    x = langevin.langevin(x, 40, rng, h, uphill=lambda x: x)
    assert x.var() == pytest.approx(1 / (1 - h / 4), rel=0.02)


@pytest.fixture(scope="module")
def cells():
    _, p = langevin.expected(20)
    chance = np.random.default_rng(9).multinomial(2000, p.ravel()) / 2000
    return p, langevin.unlike(chance, p.ravel())


@pytest.mark.shows(
    "with small steps, samples match exp(-E) / Z as closely as chance allows"
)
def test_match(cells):
    p, least = cells
    x = langevin.langevin(start(2000), 400, np.random.default_rng(1), hot=30)
    assert langevin.unlike(langevin.counted(x, 20), p) < least + 0.04
    assert langevin.width(x) == pytest.approx(0.2, abs=0.01)


@pytest.mark.shows("so they do for an energy that was learnt")
def test_match_of_the_learnt():
    energy, slope = langevin.learnt()
    z, p = langevin.expected(20, energy)
    rng = np.random.default_rng(2)
    x = langevin.langevin(start(800), 400, rng, hot=30, uphill=slope)
    least = langevin.unlike(rng.multinomial(800, p.ravel()) / 800, p.ravel())
    assert langevin.unlike(langevin.counted(x, 20), p) < least + 0.06
    assert z == pytest.approx(1, abs=0.1)


@pytest.mark.shows("larger steps spread the samples too widely")
def test_large_steps(cells):
    p, _ = cells
    off, wide = [], []
    for size in (0.005, 0.05, 0.1):
        x = langevin.langevin(start(2000), 300, np.random.default_rng(1), size, 30)  # fmt: skip
        off.append(langevin.unlike(langevin.counted(x, 20), p))
        wide.append(langevin.width(x))
    assert wide == sorted(wide)
    assert wide[-1] > 0.23
    assert off[-1] > off[0] + 0.1


@pytest.mark.shows("from one start, chains stay in their mode for thousands of steps")
def test_stuck():
    one = np.tile(C[:1], (100, 1))
    x = langevin.langevin(one, 2000, np.random.default_rng(0))
    modes, home = langevin.reached(x)
    assert modes <= 3
    assert home > 0.6


@pytest.mark.shows("chains that start hot and cool reach all eight modes in 400 steps")
def test_cooled():
    one = np.tile(C[:1], (400, 1))
    x = langevin.langevin(one, 400, np.random.default_rng(0), hot=30)
    modes, home = langevin.reached(x)
    assert modes == 8
    assert home < 0.3
    assert langevin.width(x) == pytest.approx(0.2, abs=0.02)


def test_reached_by_hand():
    x = np.concatenate([C[:1], C[:1], C[:1], C[3:4]])
    assert langevin.reached(x) == (2, 0.75)


def test_width_by_hand():
    x = np.array([C[0] + [0.3, 0], C[5] + [0, 0.1], C[2] + [0.7, 0]])
    assert langevin.width(x) == pytest.approx(((0.09 + 0.01) / 4) ** 0.5)


def test_bad_input():
    rng, x = np.random.default_rng(0), np.zeros((3, 3))
    with pytest.raises(ValueError, match=r"x must be \[n, 2\]"):
        langevin.energy(x)
    with pytest.raises(ValueError, match=r"x must be \[n, 2\]"):
        langevin.slope(x)
    with pytest.raises(ValueError, match=r"x must be \[n, 2\]"):
        langevin.reached(x)
    with pytest.raises(ValueError, match=r"x must be \[n, 2\]"):
        langevin.width(x)
    with pytest.raises(ValueError, match="size > 0 and hot >= 1, got 0"):
        langevin.langevin(x, 1, rng, size=0)
    with pytest.raises(ValueError, match="k must be >= 1, got 0"):
        langevin.expected(0)
    with pytest.raises(ValueError, match="x must not be empty"):
        langevin.counted(x[:0], 2)
    with pytest.raises(ValueError, match="p has shape"):
        langevin.unlike(np.ones(2), np.ones(3))
