"""Probability and truth: the counts by hand, and what SmolLM2 gave 140 facts."""

import numpy as np
import pytest

from snippets.character import calibrated as cal
from snippets.start.sentiment import calibration, calibration_error


@pytest.fixture(scope="module")
def given():
    return cal.load_given()


@pytest.fixture(scope="module")
def found(given):
    """{judge: (probability said, right)}."""
    return cal.judges(given)


def gap(judge):
    return calibration_error(calibration(*judge))


def test_the_facts():
    facts = cal.load_facts()
    assert list(facts) == list(cal.WORDINGS)
    for rows in facts.values():
        subjects, answers = zip(*rows, strict=True)
        assert len(set(subjects)) == len(set(answers)) == 20


def test_every_sum_is_right():
    for question, answer in cal.load_facts()["sum"]:
        a, b = question.split(" + ")
        assert int(a) + int(b) == int(answer)


def test_a_choice_by_hand():
    log_p = np.log(np.full((2, 20), 0.001))
    log_p[0, 0] = np.log(0.019)
    log_p[1, 7] = np.log(0.081)
    chosen, p = cal.choose(log_p)
    assert chosen.tolist() == [0, 7]
    np.testing.assert_allclose(p, [0.5, 0.81])
    assert cal.right_answers(41).tolist() == [*range(20), *range(20), 0]
    _, cooler = cal.choose(log_p, 2)
    np.testing.assert_allclose(cooler[1], 9 / (9 + 19))


def test_pairs_by_hand():
    p, right = np.array([0.9, 0.5, 0.5, 0.2]), np.array([True, True, False, False])
    assert cal.surer_when_right(p, right) == (1 + 1 + 0.5 + 1) / 4


def test_a_temperature_is_found_again():
    """Answers drawn from known probabilities, which are then made too sure."""
    rng = np.random.default_rng(0)
    z = rng.normal(size=(4000, 20)) * 2
    right = (z + rng.gumbel(size=z.shape)).argmax(axis=1)
    for i, (row, at) in enumerate(zip(z, right, strict=True)):
        z[i] = np.roll(row, i % 20 - at)  # the right answer of fact i is i % 20
    right = cal.right_answers(len(z))
    assert cal.fit_temperature(3 * z, right) == pytest.approx(3, abs=0.2)
    assert cal.fit_temperature(z, right) == pytest.approx(1, abs=0.1)


@pytest.mark.shows(
    "its likeliest answer of 20 is right far oftener than by chance", baseline="chance"
)
def test_better_than_chance(found):
    chance = 1 / 20
    for name in cal.NAMES:
        right = found[name][1]
        assert cal.wilson(right.mean(), len(right))[0] > 6 * chance


@pytest.mark.shows(
    "what it says with 0.2 to 0.8 is right less often than that, in both wordings",
    baseline="said",
)
def test_over_confident_in_the_middle(found):
    kind = np.arange(140) // 20
    for name in cal.NAMES:
        p, right = found[name]
        n, said, share = cal.middle(p, right)
        assert n >= 30
        assert cal.wilson(share, n)[1] < said
        for left_out in range(7):
            n, said, share = cal.middle(p[kind != left_out], right[kind != left_out])
            assert share < said - 0.05


@pytest.mark.parametrize("seed", [0, 1])
def test_four_choices_instead_of_20(given, seed):
    """Over-confident is it with fewer choices, too."""
    rng = np.random.default_rng(seed)
    for log_p in given:
        sure, right = [], []
        for i, row in enumerate(log_p):
            others = rng.choice(np.delete(np.arange(20), i % 20), 3, replace=False)
            chosen, p = cal.choose(row[[i % 20, *others]][None])
            sure.append(p[0])
            right.append(chosen[0] == 0)
        assert np.mean(right) < np.mean(sure) - 0.04


@pytest.mark.shows(
    "it is surer where it is right than where it is wrong", baseline="same"
)
def test_surer_when_right(found):
    same = cal.surer_when_right(*found["the same of all"])
    assert same == 0.5
    for name in cal.NAMES:
        assert cal.surer_when_right(*found[name]) > same + 0.25


def test_the_share_of_a_kind_by_hand():
    right = np.array([True] * 5 + [False] * 15 + [True] * 20)
    assert cal.share_of_kind(right).tolist() == [0.25] * 20 + [1.0] * 20


@pytest.mark.shows(
    "the share right of its kind, said of each, is calibrated and nearly as good a judge",
    baseline="of_kind",
)
def test_the_same_of_a_kind(found):
    of_kind = found["the same of a kind"]
    assert gap(of_kind) < 1e-9
    model = cal.surer_when_right(*found["a sentence"])
    assert model - 0.05 < cal.surer_when_right(*of_kind) < model


def test_of_facts_of_one_kind(found):
    """There the kind tells nothing, and the model is still surer of what is right."""
    kind = np.arange(140) // 20
    p, right = found["a sentence"]
    pairs = []
    for k in range(7):
        here = kind == k
        n = right[here].sum() * (~right[here]).sum()
        pairs.append((n, cal.surer_when_right(p[here], right[here])))
    counts, shares = zip(*pairs, strict=True)
    within = np.average(shares, weights=counts)
    assert within == pytest.approx(0.78, abs=0.005)


@pytest.mark.shows(
    "the probability of the bare text is far below the share that is right",
    baseline="a sentence",
)
def test_the_bare_text(found):
    p, right = found["bare text"]
    assert p.mean() < right.mean() / 2
    assert gap((p, right)) > 3 * gap(found["a sentence"])


@pytest.mark.shows(
    "a fitted temperature makes it say less than is right, and the gap is no smaller",
    baseline="a sentence",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_a_fitted_temperature(given, found, seed):
    """However the facts are parted into what is fitted and what is measured."""
    p, right = found["a sentence"]
    groups = np.random.default_rng(seed).permutation(np.arange(140) % 5)
    cooler = cal.scaled(given[0], groups)
    assert cooler.mean() < right.mean() < p.mean()
    assert gap((cooler, right)) > gap(found["a sentence"]) - 0.03


@pytest.mark.shows(
    "saying the same of every answer is calibrated, and tells right from wrong no "
    "better",
    cheater="the same of all",
)
def test_the_same_of_all(found):
    judge = found["the same of all"]
    assert gap(judge) < 1e-9
    assert cal.surer_when_right(*judge) == 0.5


def test_the_picture(tmp_path, found):
    curves = {name: calibration(*found[name]) for name in cal.NAMES}
    cal.plot_reliability(tmp_path / "x.svg", curves)
    text = (tmp_path / "x.svg").read_text("utf-8")
    assert all(f">{name}<" in text for name in cal.NAMES)
