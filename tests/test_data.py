"""The shared data and measures: hand-worked cases, splits that never move."""

from pathlib import Path

import numpy as np
import pytest

from snippets import data
from snippets.data import CENTRES, categorical, distances, frechet, modes


def test_the_ring_has_eight_modes_of_its_spread():
    x = data.ring(20_000, np.random.default_rng(0))
    on, shares = modes(x)
    # within three standard deviations of a Gaussian in two dimensions: 1 - exp(-4.5)
    assert on.mean() == pytest.approx(1 - np.exp(-4.5), abs=0.003)
    assert shares == pytest.approx(on.mean() / 8, abs=0.01)
    assert data.covered(shares) == 8


def test_the_density_of_the_ring_integrates_to_one_and_costs_its_entropy():
    line = np.linspace(-4, 4, 401)
    grid = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
    p = np.exp(-data.ring_nll(grid))
    assert p.sum() * 0.02**2 == pytest.approx(1, abs=1e-6)
    x = data.ring(20_000, np.random.default_rng(1))
    assert data.ring_nll(x).mean() == pytest.approx(1.70, abs=0.02)


def test_modes_by_hand():
    x = np.array([[2, 0], [2, 0.59], [2, 0.61], [0, 0], [0, -2.0]])
    on, shares = modes(x)
    assert on.tolist() == [True, True, False, False, True]
    assert shares.tolist() == [0.4, 0, 0, 0, 0, 0, 0.2, 0]
    assert data.covered(shares) == 2


def test_the_width_of_a_mode():
    by_hand = CENTRES[[0, 3]] + [[0.3, 0.0], [0.0, 0.4]]
    off = [[0.0, 0.0]]  # on no mode: it does not count
    width = data.mode_width(np.concatenate([by_hand, off]))
    assert width == pytest.approx(np.sqrt((0.3**2 + 0.4**2) / 4))
    x = data.ring(50_000, np.random.default_rng(0))
    cut = 1 - 4.5 * np.exp(-4.5) / (1 - np.exp(-4.5))  # a Gaussian, cut at 3
    assert data.mode_width(x) == pytest.approx(0.2 * np.sqrt(cut), abs=0.002)


def test_the_stats_of_the_ring_are_those_three():
    x = np.concatenate([CENTRES, CENTRES + np.array([0.3, 0.0]), [[0.0, 0.0]] * 4])
    share, count, width = data.ring_stats(x)
    assert share == pytest.approx(16 / 20)
    assert count == 8
    assert width == pytest.approx(0.3 / 2)


def test_distances_and_nearest_by_hand():
    a = np.array([[0.0, 0.0], [3.0, 4.0]])
    b = np.array([[0.0, 1.0], [3.0, 0.0]])
    np.testing.assert_allclose(distances(a, b), [[1, 3], [np.sqrt(18), 4]])
    away, which = data.nearest(a, b)
    np.testing.assert_allclose(away, [1, 4])
    assert which.tolist() == [0, 1]


def test_wilson_by_hand():
    """0 of n: z^2 / (n + z^2)."""
    low, high = data.wilson(0, 40)
    assert (low, high) == (0, pytest.approx(1.96**2 / (40 + 1.96**2)))
    low, high = data.wilson(0.5, 40)
    assert low + high == pytest.approx(1)
    low, high = data.wilson(1, 40)
    assert high == pytest.approx(1)
    with pytest.raises(ValueError, match="need n >= 1 and a share from 0 to 1: 40, 2"):
        data.wilson(2, 40)


def test_paired_differences_by_hand():
    a, b = np.array([1.0, 2.0, 3.0]), np.array([0.0, 1.0, 4.0])
    mean, error = data.paired(a, b)  # differences 1, 1, -1
    assert mean == pytest.approx(1 / 3)
    assert error == pytest.approx((4 / 3) ** 0.5 / 3**0.5)
    with pytest.raises(ValueError, match="at least 2 pairs are needed, got 3 and 2"):
        data.paired(a, b[:2])


def test_the_frechet_distance_of_gaussians_on_a_line():
    """(m - n)^2 + (s - t)^2 for means m, n and deviations s, t."""
    a = np.array([[-1.0, 0], [1, 0], [-1, 1], [1, 1]])
    b = a * [3, 1] + [2, 0]
    s = a[:, 0].std(ddof=1)
    assert frechet(a, b) == pytest.approx(4 + (3 * s - s) ** 2)
    assert frechet(a, a) == pytest.approx(0, abs=1e-12)


def test_digits_and_labels_go_together_and_are_split_once():
    images, held_out = data.digits()
    labels, held_labels = data.digit_labels()
    assert images.shape == (1437, 64)
    assert held_out.shape == (360, 64)
    assert len(labels) == 1437
    assert np.bincount(np.concatenate([labels, held_labels])).min() > 170
    # the mean image of a class explains images of this class best
    means = np.stack([images[labels == k].mean(axis=0) for k in range(10)])
    assert (data.nearest(held_out, means)[1] == held_labels).mean() > 0.85


def test_the_larger_digits_are_sorted():
    images, held_out = data.digits14()
    assert images.shape == (4000, 196)
    means = images.reshape(10, 400, 196).mean(axis=1)
    right = data.nearest(held_out, means)[1] == np.arange(10).repeat(100)
    assert right.mean() > 0.75


def test_each_review_has_its_label():
    sentences, y = data.labelled_reviews()
    assert len(sentences) == len(y) == len(set(sentences))
    assert set(y) == {0, 1}
    file = Path(data.__file__).parent / "start" / "reviews.tsv"
    lines = file.read_text("utf-8").splitlines()
    assert f"{y[0]}\t{sentences[0]}" == lines[1]
    assert f"{y[-1]}\t{sentences[-1]}" == lines[-1]


def test_prose_and_its_splits():
    text = data.prose()
    first, last = data.split(text)
    assert first + last == text
    assert len(last) == pytest.approx(len(text) / 10, abs=1)
    kept, held = data.prose_pieces()
    assert len(kept) + len(held) == len(text)
    assert held.startswith("# ")
    assert held[:200] not in kept


class Last:
    """A generator whose draws are as large as they can be."""

    def random(self, shape):
        return np.full(shape, np.nextafter(1, 0))


def test_categorical_never_leaves_the_table():
    """Ten times 0.1 adds up to less than 1; a last entry of 0 is never drawn."""
    assert categorical(np.array([0.1] * 10), Last()) == 9
    assert categorical(np.array([0.5, 0.5, 0.0]), Last()) == 1
    rng = np.random.default_rng(0)
    p = np.tile([0.0, 1.0, 3.0], (4000, 1))
    assert np.bincount(categorical(p, rng), minlength=3) / 4000 == pytest.approx(
        [0, 0.25, 0.75], abs=0.03
    )


def test_pca_gives_what_singular_values_give():
    x = np.random.default_rng(0).normal(size=(60, 9)) * np.linspace(3, 0.1, 9)
    mean, components, variance = data.pca(x, 4)
    _, singular, rows = np.linalg.svd(x - x.mean(axis=0))
    np.testing.assert_allclose(mean, x.mean(axis=0))
    np.testing.assert_allclose(np.abs((components * rows[:4]).sum(axis=1)), 1)
    np.testing.assert_allclose(variance, singular[:4] ** 2 / 60)
    assert (components.max(axis=1) == np.abs(components).max(axis=1)).all()


@pytest.mark.parametrize(
    ("call", "why"),
    [
        (lambda: data.ring(0, np.random.default_rng(0)), "n must be >= 1, got 0"),
        (lambda: modes(CENTRES[:, :1]), r"\[n, 2\]"),
        (lambda: distances(CENTRES, CENTRES[:, :1]), "2 and of 1"),
        (lambda: frechet(CENTRES, CENTRES[:1]), "at least 2 rows"),
        (lambda: data.split("short"), "at least 10"),
    ],
)
def test_bad_input_is_named(call, why):
    with pytest.raises(ValueError, match=why):
        call()
