"""Samplers against their model: the test by hand, the chain rule, who is caught."""

import json
import math

import numpy as np
import pytest

from snippets.character import probabilistic as pb
from snippets.data import prose


@pytest.fixture(scope="module")
def model():
    return pb.fit(prose())


@pytest.fixture(scope="module")
def words(model):
    return pb.likeliest(model)


@pytest.fixture(scope="module", params=[0, 1, 2])
def drawn(request, model, words):
    """{sampler: {n: counts [100, K]}}, and p [K]."""
    rng = np.random.default_rng(request.param)
    samplers = pb.samplers(model, words)
    counts = {name: pb.draw_all(draw, rng) for name, draw in samplers.items()}
    return counts, pb.outcomes(model, words)


def caught(counts, p):  # -> share of the times, by size
    return {
        n: np.mean(pb.tail(pb.chi_square(each, p), pb.WORDS) < pb.LEVEL)
        for n, each in counts.items()
    }


def test_a_model_by_hand():
    """Three words: "a", "a" and "ab"."""
    model = pb.fit("A a, ab!")
    assert model[0, 0, 1] == 1
    assert model[0, 1].tolist()[:3] == [2 / 3, 0, 1 / 3]
    assert pb.probability(model, "a") == pytest.approx(2 / 3)
    assert pb.probability(model, "ab") == pytest.approx(1 / 3)
    assert pb.probability(model, "b") == 0
    assert pb.likeliest(model) == ["a", "ab"]
    written = pb.write(model, 50, np.random.default_rng(0))
    assert pb.count(written, ["a", "ab"]).sum() == 50
    assert pb.count(written, ["a", "ab"])[2] == 0


def test_chi_square_by_hand():
    p = np.array([0.5, 0.25, 0.25])
    assert pb.chi_square(np.array([50, 25, 25]), p) == 0
    assert pb.chi_square(np.array([60, 15, 25]), p) == 100 / 50 + 100 / 25
    # the 95 % points of the chi-square distribution in any book of tables
    for freedom, point in [(2, 5.991), (8, 15.507), (10, 18.307)]:
        assert pb.tail(point, freedom) == pytest.approx(0.05, abs=1e-4)


def test_the_tail_is_that_of_sums_of_squares():
    squares = (np.random.default_rng(0).normal(size=(40_000, 8)) ** 2).sum(axis=1)
    for x in (3, 8, 14):
        assert pb.tail(x, 8) == pytest.approx((squares >= x).mean(), abs=0.01)


def test_impostors_by_hand():
    table = np.array([[0.5, 0.3, 0.2]])
    np.testing.assert_allclose(pb.top(table, 2), [[0.625, 0.375, 0]])
    squared = pb.sharpened(table, 0.5)
    np.testing.assert_allclose(squared, table**2 / (table**2).sum())
    np.testing.assert_allclose(pb.sharpened(table, 1), table)


@pytest.mark.shows(
    "frequencies come near the model's probabilities as fast as 1 / sqrt(n) says",
    baseline="temperature 0.9",
)
def test_convergence(drawn):
    counts, p = drawn
    mean = {
        name: {n: pb.distance(each, p).mean() for n, each in counts[name].items()}
        for name in ("true", "temperature 0.9")
    }
    for n in pb.SIZES:
        theory = pb.expected_distance(p, n)
        assert mean["true"][n] == pytest.approx(theory, rel=0.1)
    assert mean["true"][100] / mean["true"][10_000] == pytest.approx(10, rel=0.15)
    assert mean["temperature 0.9"][10_000] > 5 * mean["true"][10_000]


@pytest.mark.shows(
    "drawn letter by letter, a word comes as often as the product of its probabilities",
    baseline="sharper",
)
def test_the_chain_rule(model, words):
    rng = np.random.default_rng(3)
    counts = pb.count(pb.write(model, 200_000, rng), words)
    for word, came in zip(words, counts, strict=False):
        p = pb.probability(model, word)
        error = math.sqrt(p * (1 - p) / 200_000)
        assert abs(came / 200_000 - p) < 4 * error
        if word in ("the", "a", "and"):
            sharper = pb.probability(pb.sharpened(model, 0.9), word)
            assert abs(came / 200_000 - sharper) > 4 * error


@pytest.mark.shows(
    "the true sampler is suspected about one time in twenty, however much it draws",
    baseline="top 12 letters",
)
def test_false_alarms(drawn):
    counts, p = drawn
    true = caught(counts["true"], p)
    assert all(share <= 0.13 for share in true.values())  # of 100 times, 4 deviations
    assert 0.01 <= np.mean(list(true.values())) <= 0.1
    assert caught(counts["top 12 letters"], p)[10_000] > 0.9


@pytest.mark.shows(
    "impostors go unnoticed in a hundred words, and not in ten thousand",
    baseline="true",
)
def test_impostors(drawn):
    counts, p = drawn
    for name in ("temperature 0.9", "top 12 letters"):
        share = caught(counts[name], p)
        assert share[100] < 0.45
        assert share[10_000] > 0.97
    assert caught(counts["true"], p)[10_000] < 0.13
    twice = caught(counts["each word twice"], p)
    assert all(0.25 < share < 0.62 for share in twice.values())


@pytest.mark.shows(
    "frequencies that are dealt pass the test, and are nearer than chance allows",
    cheater="dealt",
)
def test_dealt(drawn):
    counts, p = drawn
    for n, dealt in counts["dealt"].items():
        assert pb.tail(pb.chi_square(dealt, p), pb.WORDS).min() > 0.99
        near = pb.tail(pb.chi_square(counts["true"][n], p), pb.WORDS) > 0.95
        assert near.mean() < 0.15


def test_what_is_moved_and_drawn(tmp_path, model, words):
    p = pb.outcomes(model, words)
    assert p.sum() == pytest.approx(1)
    runs = {100: np.arange(9), 1000: np.arange(9)}
    pb.plot_frequencies(tmp_path / "x.svg", words, p, runs)
    text = (tmp_path / "x.svg").read_text("utf-8")
    assert text.count("<rect") == 8 * 3
    assert all(f">{word}<" in text for word in words)
    pb.write_shares(tmp_path / "x.json", model, words)
    shown = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert shown["words"] == words
    assert list(shown["p"]) == list(pb.samplers(model, words))
    assert shown["p"]["true"] == shown["p"]["dealt"] == pytest.approx(p)
    counts = pb.samplers(model, words)["temperature 0.9"](
        50_000, np.random.default_rng(1)
    )
    assert counts / 50_000 == pytest.approx(shown["p"]["temperature 0.9"], abs=0.005)


def test_what_are_no_probabilities_has_no_likeliest_words():
    """It would go on to longer and longer words for ever."""
    with pytest.raises(ValueError, match="must hold probabilities, got 2"):
        pb.likeliest(np.full((2, 2, 2), 2.0))
