"""Answers and abstentions: by hand, and what a network's own probability is worth."""

import json

import numpy as np
import pytest

from snippets.judging import abstaining as ab


@pytest.fixture(scope="module", params=[0, 1, 2])
def groups(request):
    """{group: (how sure, right)}."""
    return ab.ask(request.param)


def test_an_answer_by_hand():
    said, sure = ab.answer(np.log([[0.2, 0.7, 0.1], [0.5, 0.25, 0.25]]))
    assert said.tolist() == [1, 0]
    np.testing.assert_allclose(sure, [0.7, 0.5])


def test_a_threshold_by_hand():
    sure, right = np.array([0.9, 0.8, 0.3, 0.2]), np.array([1, 0, 1, 0])
    assert ab.selective(sure, right, 0) == (1, 0.5)
    assert ab.selective(sure, right, 0.3) == (0.75, pytest.approx(1 / 3))
    assert ab.selective(sure, right, 0.9) == (0.25, 0)
    assert ab.selective(sure, right, 1) == (0, 0)  # it never answers


@pytest.mark.shows(
    "what it has read it answers rightly, what it has not read by chance",
    baseline="chance",
)
def test_read_and_not_read(groups):
    chance = 1 / ab.V
    assert groups["read"][1].mean() > 0.99
    assert abs(groups["not read"][1].mean() - chance) < 0.07


@pytest.mark.shows(
    "of what it cannot know it is sure, too, far above the share that is right",
    baseline="right",
)
def test_sure_of_what_it_cannot_know(groups):
    sure, right = groups["not read"]
    assert sure.mean() > 0.7
    assert sure.mean() > right.mean() + 0.5
    assert (sure < 0.5).mean() < 0.25


@pytest.mark.shows(
    "with a higher threshold fewer answers are wrong, and some wrong ones always stay",
    baseline="at_all",
)
def test_thresholds(groups):
    curve = [ab.selective(*ab.both(groups), t) for t in ab.THRESHOLDS]
    answered, wrong = zip(*curve, strict=True)
    at_all = wrong[0]
    assert list(answered) == sorted(answered, reverse=True)
    assert list(wrong) == sorted(wrong, reverse=True)
    assert wrong[-1] < at_all / 3
    assert 0 < wrong[-1]
    assert 0.6 < answered[4] < 0.75
    assert 0.05 < wrong[4] < 0.15


@pytest.mark.shows(
    "it answers about people who do not exist, too, more often sure than not",
    baseline="chance",
)
def test_nobody(groups):
    chance = 1 / ab.V
    sure, _ = groups["about nobody"]
    assert np.mean(sure > 0.5) > 0.5 > chance


@pytest.mark.shows(
    "dropping answers by chance leaves the share of wrong ones as it is",
    baseline="dropped",
)
def test_dropped_by_chance(groups):
    sure, right = ab.both(groups)
    by_chance = np.random.default_rng(0).permutation(sure)
    for threshold in ab.THRESHOLDS:
        _, dropped = ab.selective(by_chance, right, threshold)
        assert abs(dropped - (1 - right.mean())) < 0.08


def test_the_picture(tmp_path):
    marks = ab.glyphs(np.array([0.9, 0.9, 0.1]), np.array([True, False, True]), 0.5)
    assert marks.sum(axis=(1, 2)).tolist() == [49, 13, 0.5]
    rng = np.random.default_rng(0)
    ab.plot_answers(tmp_path / "x.png", rng.random(200), rng.random(200) < 0.5, rng)
    about = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert len(about["labels"]) == len(ab.THRESHOLDS)
