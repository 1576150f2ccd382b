"""Copies: the test by hand, what it finds, and what slips through."""

import json

import numpy as np
import pytest

from snippets.data import digits, distances
from snippets.judging import memorisation as m


@pytest.fixture(scope="module", params=[0, 1, 2, 4, 5])
def seen(request):
    """{samples: {measure: number}}."""
    return m.measure_all(request.param)[0]


def line(*places):
    """Images that have all their ink in the first pixel."""
    images = np.zeros((len(places), 64))
    images[:, 0] = places
    return images


def test_nearer_by_hand():
    train, held_out = line(0, 10), line(4, 20)
    samples = line(1, 2, 3, 10)  # the second lies in the middle
    assert m.nearer(samples, train, held_out, distances) == 2.5 / 4
    assert m.below(samples, train, 1.5) == 2 / 4


def test_a_move_by_hand():
    image = np.arange(64.0)[None]
    moved = m.move(image, 1, -1).reshape(8, 8)
    assert moved[0].tolist() == [0] * 8
    assert moved[1].tolist() == [1, 2, 3, 4, 5, 6, 7, 0]
    np.testing.assert_array_equal(m.move(image, 0, 0), image)


def test_the_distances_by_hand():
    a = np.random.default_rng(0).random((3, 64))
    a.reshape(3, 8, 8)[:, [0, -1]] = 0  # an empty frame: nothing is lost
    a.reshape(3, 8, 8)[:, :, [0, -1]] = 0
    assert np.diag(m.shifted(m.move(a, 1, 1), a)).max() < 1e-6
    changed = m.join(a, a[::-1])
    assert np.diag(m.tops(changed, a)).max() < 1e-6
    assert distances(changed[:1], a[:1])[0, 0] > 0.5


def test_three_sets_that_share_nothing():
    train, held_out, new = m.load(np.random.default_rng(0))
    assert len(train) == len(held_out) == len(new) == 599
    together = np.vstack([train, held_out, new])
    assert len(np.unique(together, axis=0)) == len(
        np.unique(np.vstack(digits()), axis=0)
    )


@pytest.mark.shows(
    "copies lie nearer to training images than to held-out ones; of new images half do",
    baseline="new real",
)
def test_copies_are_found(seen):
    assert seen["copier"]["whole"] == 1
    assert seen["noisy copies"]["whole"] > 0.96
    assert seen["noisy copies"]["below floor"] < 0.01  # which noise evades
    assert 0.43 < seen["new real"]["whole"] < 0.57


@pytest.mark.shows(
    "a copy moved by a pixel passes for new, until the distance allows for moves",
    cheater="moved copies",
)
def test_moved_copies(seen):
    assert 0.41 <= round(seen["moved copies"]["whole"], 2) <= 0.66  # of ten splits
    assert seen["moved copies"]["below floor"] < 0.01
    assert seen["moved copies"]["moved"] > 0.98
    assert 0.43 < seen["new real"]["moved"] < 0.57


@pytest.mark.shows(
    "two copies that are joined move the share a little; a part that is compared finds all",
    cheater="joined copies",
)
def test_joined_copies(seen):
    assert 0.57 <= round(seen["joined copies"]["whole"], 2) < 0.66
    assert seen["joined copies"]["whole"] > seen["new real"]["whole"] + 0.05
    assert seen["joined copies"]["top rows"] == 1
    assert 0.43 < seen["new real"]["top rows"] < 0.57


@pytest.mark.shows(
    "one copy in twenty hardly moves the share; the count below a floor shows it",
    cheater="1 copy in 20",
    baseline="new real",
)
def test_one_copy_in_twenty(seen):
    few, new = seen["1 copy in 20"], seen["new real"]
    assert 0 < few["whole"] - new["whole"] < 0.04  # less than three sets differ
    assert few["below floor"] - new["below floor"] > 0.03
    assert few["below floor"] > 2 * new["below floor"]


@pytest.mark.shows(
    "the test says nothing of quality: a Gaussian passes it, farther from real digits",
    cheater="Gaussian",
)
def test_quality(seen):
    assert seen["Gaussian"]["whole"] < 0.62
    assert seen["Gaussian"]["below floor"] == 0
    assert seen["Gaussian"]["to held-out"] > 1.3 * seen["new real"]["to held-out"]
    assert seen["always the mean"]["whole"] in (0, 1)  # one image, so one answer
    assert (
        seen["always the mean"]["to held-out"] > 1.2 * seen["new real"]["to held-out"]
    )


def test_the_sheet_has_a_frame_for_each_noise(tmp_path):
    m.plot_noise(tmp_path / "x.png", 0)
    about = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert len(about["labels"]) == len(m.NOISES)
    assert about["labels"][0].startswith("noise 0: 100%")
