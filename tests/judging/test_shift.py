"""Off the distribution: the classifier by hand, and both models on each kind."""

import json

import numpy as np
import pytest

from snippets.data import labelled_reviews
from snippets.judging import shift


@pytest.fixture(scope="module", params=[0, 1, 2])
def found(request):
    """{kind: {"y", "words", "MiniLM"}}; the seed parts what is held out."""
    return shift.ask(np.random.default_rng(request.param))


def of(found, kind, name):
    return shift.measure(found[kind][name], found[kind]["y"])


def test_the_sentences():
    reviews = set(labelled_reviews()[0])
    others = shift.load_others()
    every = [sentence for sentences, _ in others.values() for sentence in sentences]
    assert len(every) == len(set(every)) == 180
    assert not reviews & set(every)
    for _, y in others.values():
        assert (len(y), y.sum()) == (30, 15)


def test_the_optimum_by_hand():
    """Three of four are 1 at x = 1, one of four at x = 0: log odds 1.0986 each."""
    x = np.array([[1.0]] * 4 + [[0.0]] * 4)
    y = np.array([1, 1, 1, 0, 1, 0, 0, 0])
    weights = shift.fit(x, y, ridge=0)
    np.testing.assert_allclose(weights, [2 * np.log(3), -np.log(3)], atol=1e-6)
    np.testing.assert_allclose(shift.classify(weights, x), [0.75] * 4 + [0.25] * 4)
    assert abs(shift.fit(x, y, ridge=1)[0]) < 0.2


def test_the_gradient_is_zero_at_the_end():
    x, _ = shift.load_features()
    y = labelled_reviews()[1]
    weights = shift.fit(x, y)
    gap = shift.classify(weights, x) - y
    np.testing.assert_allclose(
        x.T @ gap / len(y) + shift.RIDGE * weights[:-1], 0, atol=1e-8
    )


def test_what_is_measured():
    p, y = np.array([0.9, 0.2, 0.6, 0.4]), np.array([1, 0, 0, 1])
    assert shift.measure(p, y) == (0.5, pytest.approx((0.9 + 0.8 + 0.6 + 0.6) / 4))
    low, high = shift.wilson(0.5, 100)
    assert (low, high) == (
        pytest.approx(0.404, abs=1e-3),
        pytest.approx(0.596, abs=1e-3),
    )


def test_nearness_of_a_copy(monkeypatch):
    x = np.array([[1.0, 0], [0, 2.0], [1.0, 1.0]])
    kinds = {"a copy": np.array([[0, 3.0]]), "away": np.array([[-1.0, 0]])}
    monkeypatch.setattr(shift, "load_features", lambda: (x, kinds))
    near = shift.nearness()
    assert near["a copy"] == pytest.approx(1)
    assert near["away"] == pytest.approx(0)
    assert near[shift.HELD_OUT] == pytest.approx(np.sqrt(0.5))


@pytest.mark.shows(
    "of what is no review, MiniLM's features leave far more right than words do",
    baseline="words",
)
def test_better_features(found):
    others = shift.pool(found)
    words = (others["words"] > 0.5) == others["y"]
    features = (others["MiniLM"] > 0.5) == others["y"]
    gained = (features & ~words).sum()
    lost = (words & ~features).sum()
    assert gained - lost > 2 * np.sqrt(gained + lost)  # as a coin would have it
    assert shift.wilson(words.mean(), 120)[1] < shift.wilson(features.mean(), 120)[1]
    assert features.mean() > words.mean() + 0.1


@pytest.mark.shows(
    "another subject costs little, and the probability said is still about right",
    baseline="turned",
)
def test_another_subject(found):
    others = shift.pool(found)
    right, said = shift.measure(others["MiniLM"], others["y"])
    at_home, _ = of(found, shift.HELD_OUT, "MiniLM")
    low, high = shift.wilson(right, 120)
    assert at_home - 0.12 < right < at_home
    assert low < said < high
    turned, said_turned = of(found, shift.TURNED, "MiniLM")
    assert said_turned > shift.wilson(turned, 30)[1] + 0.2


@pytest.mark.shows(
    "on words that are turned round MiniLM's features are wrong oftener than by chance",
    baseline="chance",
)
def test_turned(found):
    chance = 0.5  # as many are good as bad
    assert found[shift.TURNED]["y"].mean() == chance
    right, _ = of(found, shift.TURNED, "MiniLM")
    assert shift.wilson(right, 30)[1] < chance
    words, _ = of(
        found, shift.TURNED, "words"
    )  # fewer than half, and perhaps by chance
    assert words < chance < shift.wilson(words, 30)[1]


@pytest.mark.shows(
    "both get far fewer of these right than of the reviews, and are as sure as before",
    baseline="reviews",
)
def test_turned_and_as_sure(found):
    for name in ("words", "MiniLM"):
        reviews = of(found, "reviews", name)
        right, said = of(found, shift.TURNED, name)
        assert abs(said - reviews[1]) < 0.08
        assert reviews[0] > right + 0.25


@pytest.mark.shows(
    "to learn 24 of the turned ones beside the reviews does not help with the others",
    baseline="none",
)
@pytest.mark.parametrize("seed", [0, 1])
def test_turned_ones_are_learnt(found, seed):
    y = found[shift.TURNED]["y"]
    none = shift.learn_turned(0, np.random.default_rng(seed))
    np.testing.assert_allclose(none, found[shift.TURNED]["MiniLM"])
    for times in (1, 10):
        p = shift.learn_turned(times, np.random.default_rng(seed))
        right, _ = shift.measure(p, y)
        assert shift.wilson(right, 30)[0] < 0.5
        assert right < shift.measure(none, y)[0] + 0.2


@pytest.mark.shows(
    "the distance to the reviews is no smaller for the subjects that it is right about",
    baseline="turned",
)
def test_nearness(found):
    near = shift.nearness()
    turned = near[shift.TURNED]
    right, _ = of(found, shift.TURNED, "MiniLM")
    for kind in set(found) - set(shift.ALIKE):
        assert near[kind] < turned - 0.05
        assert of(found, kind, "MiniLM")[0] > right + 0.3


@pytest.mark.shows(
    "never being sure is calibrated on every kind, and is worth nothing",
    cheater="never",
)
def test_never_sure(found):
    for row in found.values():
        never = np.full(len(row["y"]), 0.5)
        right, said = shift.measure(never, row["y"])
        assert said == 0.5
        assert abs(right - said) < 0.02


def test_the_ridge_was_chosen_on_reviews():
    """By what held-out labels cost; the kinds that are reported had no say."""
    x, _ = shift.load_features()
    y = labelled_reviews()[1]
    rng = np.random.default_rng(5)
    parts = rng.permutation(len(y))
    held, rest = parts[:136], parts[136:]
    costs = {}
    for ridge in (3e-5, 1e-4, 3e-4, 1e-3, 3e-3):
        p = shift.classify(shift.fit(x[rest], y[rest], ridge), x[held])
        costs[ridge] = -np.log(np.where(y[held], p, 1 - p)).mean()
    assert costs[shift.RIDGE] < min(costs.values()) + 0.02
    assert shift.RIDGE not in (min(costs), max(costs))


def test_what_is_drawn_and_read(tmp_path, found):
    shift.plot_kinds(tmp_path / "x.svg", found)
    text = (tmp_path / "x.svg").read_text("utf-8")
    assert text.count("<circle") == 2 * len(found)
    shift.write_sentences(tmp_path / "x.json", found)
    kinds = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert list(kinds) == list(shift.load_others())
    for kind, rows in kinds.items():
        right = np.mean([(q > 0.5) == y for _, (_, q, y) in rows])
        assert right == pytest.approx(of(found, kind, "MiniLM")[0], abs=1e-9)
