"""Logistic regression and its calibration, by hand and on the reviews."""

import numpy as np
import pytest

from snippets.data import labelled_reviews
from snippets.start import sentiment as st


@pytest.fixture(scope="module")
def reviews():
    return labelled_reviews()


@pytest.fixture(scope="module")
def held_out(reviews):
    """Predictions of held-out sentences, for each of three ways to part them."""
    seeds = range(3)
    return [st.cross_validate(*reviews, 10, np.random.default_rng(s)) for s in seeds]


@pytest.fixture(scope="module")
def model(reviews):
    return st.train(*reviews)


def test_the_reviews_are_many_balanced_and_varied(reviews):
    sentences, y = reviews
    assert len(sentences) >= 300
    assert 0.45 < y.mean() < 0.55
    assert len(set(sentences)) == len(sentences)
    openings = [tuple(s.lower().split()[:3]) for s in sentences]
    assert len(set(openings)) > 0.8 * len(sentences)
    lengths = [len(s.split()) for s in sentences]
    assert min(lengths) <= 3
    assert max(lengths) >= 14
    assert "This movie was amazing!" not in sentences


def test_words_and_code_by_hand():
    assert st.words("Not good, NOT bad: it's fine.") == {
        "not",
        "good",
        "bad",
        "it's",
        "fine",
    }
    x = st.encode(["good film", "unknown"], {"bad": 0, "good": 1})
    assert x.tolist() == [[0, 1, 1], [0, 0, 1]]


def test_prediction_by_hand():
    model = {"bad": 0, "good": 1}, np.array([-2.0, 1.0, 0.5])
    p = st.predict(model, ["good", "bad", "good bad", ""])
    np.testing.assert_allclose(p, 1 / (1 + np.exp([-1.5, 1.5, 0.5, -0.5])))


def test_training_ends_near_the_optimum():
    sentences, y = (
        ["good", "good film", "bad", "bad film"],
        np.array([1, 1, 0, 0]),
    )
    vocabulary, weights = st.train(sentences, y, steps=5000, ridge=0.01)
    x = st.encode(sentences, vocabulary)
    gradient = x.T @ (st.logistic(x @ weights) - y) / 4 + 0.01 * weights
    np.testing.assert_allclose(gradient, 0, atol=1e-6)
    assert weights[vocabulary["good"]] > 1 > -1 > weights[vocabulary["bad"]]
    assert abs(weights[vocabulary["film"]]) < 1e-6  # says nothing, weighs nothing


@pytest.mark.shows('"This movie was amazing!" is labelled positive, with a probability')
def test_the_source_sentence(model):
    p = st.predict(model, ["This movie was amazing!"])[0]
    assert 0.55 < p < 1


@pytest.mark.shows(
    "accuracy on held-out sentences is well above the majority baseline",
    baseline="majority",
)
def test_accuracy(reviews, held_out, model):
    for p in held_out:
        accuracy = st.measure_accuracy(model, *reviews, p)
        assert accuracy["held out"] > accuracy["majority"] + 0.15
        assert 0.70 < accuracy["held out"] < 0.75
        assert accuracy["training"] > 0.95


def test_labels_without_meaning_cannot_be_learnt(reviews):
    sentences, y = reviews
    y = np.random.default_rng(0).permutation(y)
    p = st.cross_validate(sentences, y, 5, np.random.default_rng(0))
    assert np.mean((p > 0.5) == y) < 0.6


@pytest.mark.shows(
    "a calibration table says what a probability is worth: it is underconfident",
    baseline="always",
)
def test_calibration(reviews, held_out):
    _, y = reviews
    for p in held_out:
        rows = st.calibration(p, y)
        assert sum(row["count"] for row in rows) == len(y)
        shares = [row["was"] for row in rows]
        assert shares == sorted(shares), "higher probability, more often positive"
        always = np.full(len(y), y.mean())  # one row: nothing to tell apart
        assert sum(row["count"] > 0 for row in st.calibration(always, y)) == 1
        assert st.calibration_error(rows) < 0.12
        assert 0.84 < rows[-1]["said"] < 0.87
        assert rows[-1]["was"] > 0.92  # right more often than it says
        assert rows[1]["was"] < rows[1]["said"]
        assert rows[3]["was"] > rows[3]["said"]


@pytest.mark.shows(
    "calibration is not accuracy: saying the same to all is calibrated, and worthless",
    cheater="always",
)
def test_a_cheater_is_calibrated(reviews, held_out):
    _, y = reviews
    always = np.full(len(y), y.mean())
    error = st.calibration_error(st.calibration(always, y))
    assert error == pytest.approx(0)
    assert np.mean((always > 0.5) == y) < 0.55
    for p in held_out:
        assert st.calibration_error(st.calibration(p, y)) > 0.02 > error


def test_calibration_by_hand():
    p, y = np.array([0.1, 0.3, 0.9, 1.0]), np.array([0, 1, 1, 1])
    rows = st.calibration(p, y, bins=2)
    assert list(rows[0].values()) == [0, 0.5, 2, pytest.approx(0.2), 0.5]
    assert list(rows[1].values()) == [0.5, 1, 2, pytest.approx(0.95), 1]
    assert st.calibration_error(rows) == pytest.approx((0.3 + 0.05) / 2)
    empty = st.calibration(p[2:], y[2:], bins=2)[0]
    assert list(empty.values()) == [0, 0.5, 0, 0, 0]


def test_honest_forecasts_are_calibrated_and_bold_ones_are_not():
    rng = np.random.default_rng(0)
    p = rng.random(50_000)
    y = (rng.random(50_000) < p).astype(int)
    assert st.calibration_error(st.calibration(p, y)) < 0.01
    bold = np.where(p > 0.5, 0.99, 0.01)
    assert st.calibration_error(st.calibration(bold, y)) > 0.2


def test_each_sentence_is_held_out_once_and_unseen():
    """With one odd word a sentence, a model that saw it would know its label."""
    sentences = [f"word{'x' * i}" for i in range(20)]
    y = np.arange(20) % 2
    p = st.cross_validate(sentences, y, 10, np.random.default_rng(0))
    assert np.abs(p - 0.5).max() < 0.15


def test_the_diagram_has_a_dot_for_each_bin(tmp_path, reviews, held_out):
    rows = st.calibration(held_out[0], reviews[1])
    st.plot_reliability(tmp_path / "a.svg", rows)
    assert (tmp_path / "a.svg").read_text().count("<circle") == 5


def test_bad_input():
    y = np.array([0, 1])
    with pytest.raises(ValueError, match="must be a string, got 3"):
        st.words(3)
    with pytest.raises(ValueError, match="vocabulary must not be empty"):
        st.encode(["a"], {})
    with pytest.raises(ValueError, match="1 sentences, labels"):
        st.train(["a"], y)
    with pytest.raises(ValueError, match="must be a list, got 'a'"):
        st.predict(({"a": 0}, np.zeros(2)), "a")
    with pytest.raises(ValueError, match="folds must be 2 to 2, got 3"):
        st.cross_validate(["a", "b"], y, 3, np.random.default_rng(0))
    with pytest.raises(ValueError, match="bins must be >= 1, got 0"):
        st.calibration(np.zeros(2), y, 0)
