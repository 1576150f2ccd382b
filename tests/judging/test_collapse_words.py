"""Model collapse in words: the model by hand, what is forgotten, what stops it."""

from itertools import pairwise

import numpy as np
import pytest

from snippets.judging import collapse_words as cw

COUNT = 12


@pytest.fixture(scope="module")
def texts():
    return cw.words_of_prose()


@pytest.fixture(scope="module", params=[0, 1])
def seen(texts, request):
    """{regime: [(model, words in use)]} of some generations."""
    rng = np.random.default_rng(request.param)
    return {
        regime: [
            (model, len(set(made)))
            for model, made in cw.generations(texts[0], COUNT, regime, rng)
        ]
        for regime in cw.REGIMES
    }


def test_the_model_by_hand():
    model = cw.fit("a b a c".split())
    assert model == {"a": ["b", "c"], "b": ["a"], "c": ["a"]}
    text = cw.write(model, 200, np.random.default_rng(0))
    pairs = {("a", "b"), ("a", "c"), ("b", "a"), ("c", "a")}
    assert set(pairwise(text)) == pairs
    assert 70 < text.count("a") < 130


def test_what_is_measured():
    model = cw.fit(["a", "b"])
    used, known = cw.measure(model, ["a", "a"], ["a", "x", "b", "x"])
    assert (used, known) == (1, 0.5)
    real = ["a"] * 30 + ["b"] * 10 + ["c"] * 3 + ["d", "e"]
    kept = cw.kept_by_band(real, {"a": [], "b": [], "e": []})
    assert kept == {"once": 0.5, "2 to 5": 0, "6 to 20": 1, "more": 1}


def test_bad_input():
    with pytest.raises(ValueError, match="got 'none'"):
        next(cw.generations(["a"], 1, "none", np.random.default_rng(0)))


def test_held_out_words_are_not_those_that_are_read(texts):
    real, held_out = texts
    assert len(real) == cw.N
    joined = " ".join(real)
    assert " ".join(held_out[:30]) not in joined


@pytest.mark.shows(
    "reading its own text alone, it forgets a word for ever once it was not drawn",
    baseline="all kept",
)
def test_for_ever(seen):
    known = [set(model) for model, _ in seen["own text"]]
    for before, after in pairwise(known):
        assert after < before  # none comes back, and some go
    assert len(known[-1]) < 0.4 * len(known[0])
    assert set(seen["all kept"][-1][0]) == known[0]


@pytest.mark.shows(
    "rare words go first, and common ones hardly go at all", baseline="more"
)
def test_rare_words(texts, seen):
    shares = cw.kept_by_band(texts[0], seen["own text"][-1][0])
    assert list(shares.values()) == sorted(shares.values())
    assert shares["once"] < 0.2
    assert shares["more"] > 0.95


@pytest.mark.shows(
    "with a tenth of real text in each generation the loss slows, and then stops",
    baseline="own text",
)
@pytest.mark.parametrize("seed", [0, 1])
def test_a_tenth(texts, seed):
    rng = np.random.default_rng(seed)
    steps = cw.generations(texts[0], 25, "a tenth real", rng)
    used = [len(set(made)) for _, made in steps]
    steps = cw.generations(texts[0], 25, "own text", rng)
    own = [len(set(made)) for _, made in steps]
    late, last = np.mean(used[10:17]), np.mean(used[18:25])
    assert used[0] - late > 600
    assert abs(late - last) < 120 < np.mean(own[10:17]) - np.mean(own[18:25])


@pytest.mark.shows(
    "where all texts are kept, the real one too, nearly all words stay in use",
    baseline="own text",
)
def test_all_kept(texts, seen):
    first, last = seen["all kept"][0][1], seen["all kept"][-1][1]
    assert 0.85 * first < last < first
    assert set(seen["all kept"][-1][0]) == set(texts[0])
    assert seen["own text"][-1][1] < 0.5 * first


def test_the_picture_names_its_curves(tmp_path):
    curves = {name: [2000, 1500, 1000] for name in cw.REGIMES}
    cw.plot_words(tmp_path / "x.svg", curves)
    text = (tmp_path / "x.svg").read_text("utf-8")
    assert all(f">{name}<" in text for name in cw.REGIMES)
    assert text.count("<polyline") == 1 + len(curves)
