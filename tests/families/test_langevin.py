"""Langevin dynamics: gradients by finite differences, shares against a formula."""

from math import erf

import numpy as np
import pytest

from snippets.data import CENTRES as C
from snippets.data import mode_width, ring_nll
from snippets.families import langevin as lv
from snippets.families.energy_based import langevin


def chains(x, steps, seed, size=lv.SMALL, temperature=1.0):
    rng = np.random.default_rng(seed)
    return langevin(lv.ring_gradient, x, steps, rng, size, temperature)


def start(n, seed=0):
    return 1.5 * np.random.default_rng(seed).normal(size=(n, 2))


def test_the_energy_by_hand():
    """Far from the other seven, E is half the square over the variance."""
    at = np.array([C[0], C[0] + [0.2, 0], C[2] - [0, 0.4]])
    np.testing.assert_allclose(lv.ring_energy(at), [0, 0.5, 2], atol=1e-4)


def test_the_energy_is_the_log_density_of_the_ring():
    x = start(50)
    apart = ring_nll(x) - lv.ring_energy(x)
    np.testing.assert_allclose(apart, np.log(8 * 2 * np.pi * 0.04), atol=1e-9)


def gradients(energy, x, h=1e-5):
    up = [(energy(x + d) - energy(x - d)) / 2 / h for d in h * np.eye(2)]
    return np.stack(up, axis=1)


def test_the_gradient_is_that_of_finite_differences():
    x = start(30)
    wanted = gradients(lv.ring_energy, x)
    np.testing.assert_allclose(lv.ring_gradient(x), wanted, rtol=1e-4, atol=1e-4)


def test_the_gradient_of_the_learnt_energy():
    energy, gradient = lv.learnt()
    x = start(30)
    wanted = gradients(energy, x)
    np.testing.assert_allclose(gradient(x), wanted, rtol=1e-4, atol=1e-4)


def test_z_and_the_shares():
    """Z = 8 (2 pi 0.04); a quadrant cut at the axes holds a quarter."""
    z, shares = lv.expected(2, lv.ring_energy)
    assert z == pytest.approx(8 * 2 * np.pi * 0.04, rel=1e-4)
    np.testing.assert_allclose(shares, 0.25, atol=1e-9)


def test_the_shares_are_those_of_the_error_function():
    _, shares = lv.expected(8, lv.ring_energy)  # cells of side 1
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
    np.testing.assert_array_equal(lv.counted(x, 2), wanted)


def test_total_variation_by_hand():
    p, q = np.array([0.5, 0.5, 0]), np.array([0.25, 0.25, 0.5])
    assert lv.total_variation(p, q) == pytest.approx(0.5)
    assert lv.total_variation(p, p) == 0


@pytest.fixture(scope="module")
def cells():
    _, p = lv.expected(20, lv.ring_energy)
    chance = np.random.default_rng(9).multinomial(2000, p.ravel()) / 2000
    return p, lv.total_variation(chance, p.ravel())


@pytest.mark.shows(
    "with small steps, samples match exp(-E) / Z as closely as chance allows",
    baseline="least",
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_match(cells, seed):
    p, least = cells
    x = chains(start(2000, seed), 400, seed, temperature=30)
    assert lv.total_variation(lv.counted(x, 20), p) < least + 0.04
    assert mode_width(x) == pytest.approx(0.2, abs=0.01)


@pytest.mark.shows("so they do for an energy that was learnt", baseline="least")
def test_match_of_the_learnt():
    energy, gradient = lv.learnt()
    z, p = lv.expected(20, energy)
    rng = np.random.default_rng(2)
    x = langevin(gradient, start(800), 400, rng, lv.SMALL, 30)
    least = lv.total_variation(rng.multinomial(800, p.ravel()) / 800, p.ravel())
    assert lv.total_variation(lv.counted(x, 20), p) < least + 0.06
    assert z == pytest.approx(1, abs=0.1)


@pytest.mark.shows("larger steps spread the samples too widely", baseline="smallest")
def test_large_steps(cells):
    p, _ = cells
    off, wide = [], []
    for size in (0.005, 0.05, 0.1):
        x = chains(start(2000), 300, 1, size, 30)
        off.append(lv.total_variation(lv.counted(x, 20), p))
        wide.append(mode_width(x))
    assert wide == sorted(wide)
    smallest = wide[0]
    assert smallest < 0.21 < 0.23 < wide[-1]
    assert off[-1] > off[0] + 0.1


@pytest.mark.shows("from one start, chains stay in their mode for thousands of steps")
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_stuck(seed):
    one = np.tile(C[:1], (100, 1))
    x = chains(one, 2000, seed)
    modes, home = lv.reached(x)
    assert modes <= 3
    assert home > 0.6


@pytest.mark.shows(
    "chains that start hot and cool reach all eight modes in 400 steps", baseline="cold"
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_cooled(seed):
    one = np.tile(C[:1], (400, 1))
    x = chains(one, 400, seed, temperature=30)
    modes, home = lv.reached(x)
    cold, _ = lv.reached(chains(one, 400, seed))
    assert cold <= 3 < modes == 8
    assert home < 0.3
    assert mode_width(x) == pytest.approx(0.2, abs=0.02)


def test_reached_by_hand():
    x = np.concatenate([C[:1], C[:1], C[:1], C[3:4]])
    assert lv.reached(x) == (2, 0.75)


def test_bad_input():
    with pytest.raises(ValueError, match="k must be >= 1, got 0"):
        lv.expected(0, lv.ring_energy)
    with pytest.raises(ValueError, match="x must not be empty"):
        lv.counted(np.zeros((0, 2)), 2)
    with pytest.raises(ValueError, match="p has shape"):
        lv.total_variation(np.ones(2), np.ones(3))
