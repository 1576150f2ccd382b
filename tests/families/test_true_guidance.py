"""Guidance with true velocities: by hand, against sampling, against grids."""

import re

import numpy as np
import pytest

from snippets.data import CENTRES, SPREAD
from snippets.families import true_guidance as tg


@pytest.fixture(scope="module")
def noise():
    return np.random.default_rng(1).normal(size=(800, 2))


def test_velocity_by_hand():
    """At time 0 the noise says nothing: to the mean of the modes, minus x."""
    x = np.array([[0.5, -1.0]])
    np.testing.assert_allclose(tg.velocity(x, 0, tg.EVERY), -x, atol=1e-12)
    np.testing.assert_allclose(tg.velocity(x, 0, [0]), [[1.5, 1.0]])
    # at time 1, x is the data: its noise is unknown, of mean 0
    np.testing.assert_allclose(tg.velocity(x, 1, [3]), x, atol=1e-12)


def test_velocity_is_the_mean_of_the_lines_that_pass():
    """Half a million straight lines; those that pass near a place, averaged."""
    rng, t, place = np.random.default_rng(0), 0.4, np.array([0.7, 0.5])
    start = rng.normal(size=(500_000, 2))
    end = CENTRES[rng.integers(8, size=len(start))]
    end = end + SPREAD * rng.normal(size=start.shape)
    there = (1 - t) * start + t * end
    near = np.linalg.norm(there - place, axis=1) < 0.1
    wanted = (end - start)[near].mean(axis=0)
    got = tg.velocity(place[None], t, tg.EVERY)[0]
    np.testing.assert_allclose(got, wanted, atol=0.1)


@pytest.mark.parametrize("scale", [1, 4])
def test_more_steps_change_nothing(noise, scale):
    few, _ = tg.flow(noise[:200], scale)
    many, _ = tg.flow(noise[:200], scale, steps=250)
    np.testing.assert_allclose(few.mean(axis=0), many.mean(axis=0), atol=0.01)
    np.testing.assert_allclose(few.std(axis=0), many.std(axis=0), atol=0.01)


def test_guided_by_hand():
    """At time 0: asked - x, plain 0 - x; the difference is the centre."""
    x = np.array([[0.5, -1.0]])
    for scale in (0, 1, 4):
        wanted = [[2 * (1 + scale) - 0.5, 1.0]]
        np.testing.assert_allclose(tg.guided(x, 0, scale), wanted, atol=1e-12)


def test_log_density_by_hand():
    x = np.array([[2.0, 0.0], [2.0, 0.2], [0.0, 0.0]])
    top = -np.log(2 * np.pi * 0.04)
    got = tg.log_density(x, tg.ASKED)
    np.testing.assert_allclose(got, [top, top - 0.5, top - 50])
    every = tg.log_density(x, tg.EVERY)
    wanted = [top - np.log(8), top - 0.5 - np.log(8), top - 50]
    np.testing.assert_allclose(every, wanted, atol=1e-9)


def test_the_density_of_the_samples_is_theirs(noise):
    """A guided cloud is nearly Gaussian: its own fit must agree."""
    x, log_q = tg.flow(noise, 2)
    covariance = np.cov(x.T)
    entropy = np.log(2 * np.pi * np.e) + np.linalg.slogdet(covariance)[1] / 2
    assert -log_q.mean() == pytest.approx(entropy, abs=0.15)


@pytest.mark.shows(
    "with the true velocities and no guidance, samples are the true conditional",
    baseline="true",
)
def test_without_guidance(noise):
    x, log_q = tg.flow(noise, 0)
    true = tg.log_density(x, tg.ASKED)
    assert np.abs(log_q - true).max() < 0.05  # point by point
    assert x.mean(axis=0) == pytest.approx([2, 0], abs=0.03)
    assert x.std(axis=0) == pytest.approx([0.2, 0.2], abs=0.02)


@pytest.mark.shows(
    "with guidance they are not: narrower, farther out, ever more so",
    baseline="log_density",
)
def test_with_guidance(noise):
    found = []
    for scale in (0, 0.25, 1, 4):
        x, log_q = tg.flow(noise, scale, 30)
        kl = (log_q - tg.log_density(x, tg.ASKED)).mean()
        found.append([kl, x.mean(axis=0)[0], *-x.std(axis=0)])
    assert (np.diff(found, axis=0) > 0).all()
    assert found[1][0] > 0.1
    assert found[2][0] == pytest.approx(1.09, abs=0.1)
    assert found[3][1] > 2.5
    outside = np.linalg.norm(x - CENTRES[0], axis=1) > 0.6
    assert 0.28 < outside.mean() < 0.38  # a third; of real points 0.011


@pytest.mark.shows(
    "nor do they follow the sharpened density that guidance is often said to follow",
    baseline="sharpened",
)
@pytest.mark.parametrize("scale", [1, 4])
def test_sharpened(noise, scale):
    places, p = tg.sharpened(scale, 0.05)
    assert p.sum() == pytest.approx(1)
    middle = p @ places
    spread = np.sqrt(p @ (places - middle) ** 2)
    assert middle == pytest.approx([2, 0], abs=0.01)
    assert spread == pytest.approx([0.2, 0.2], abs=0.01)
    x, _ = tg.flow(noise, scale, 30)
    assert x.mean(axis=0)[0] > middle[0] + 0.2
    assert (x.std(axis=0) < 0.8 * spread).all()


def test_sharpened_by_hand():
    """At scale 0 it is the conditional itself."""
    places, p = tg.sharpened(0, 0.1)
    wanted = np.exp(-((places - [2, 0]) ** 2).sum(axis=1) / 0.08)
    np.testing.assert_allclose(p, wanted / wanted.sum(), atol=1e-12)


def test_bad_input(noise):
    with pytest.raises(ValueError, match="t must lie in 0 to 1, got 2"):
        tg.velocity(noise, 2, [0])
    with pytest.raises(ValueError, match="steps must be >= 1, got 0"):
        tg.flow(noise, 1, 0)
    with pytest.raises(ValueError, match=r"x must be \[n, 2\], got shape \(3,"):
        tg.log_density(np.zeros((3, 4)), [0])
    with pytest.raises(ValueError, match="scale must be >= 0, got -1"):
        tg.sharpened(-1)


def test_the_picture_has_a_panel_for_each_of_three_scales(tmp_path):
    tg.main(tmp_path)
    svg = (tmp_path / "truth.svg").read_text("utf-8")
    titles = re.findall(r'<text x="([\d.]+)"[^>]*>(scale \d)</text>', svg)
    assert titles == [
        ("107", "scale 0"),
        ("320", "scale 1"),
        ("533", "scale 4"),
    ]
