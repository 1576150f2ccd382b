"""Three models, any sentence: by hand on tiny texts, and on the real ones."""

import numpy as np
import pytest

from snippets.start import three_kinds as tk

ODD = ["", "xyzzy plugh", "🐱🐱", "love " * 2000, "?!.", "I love cats"]


@pytest.fixture(scope="module")
def models():
    return tk.fit()


def test_the_mixture_by_hand():
    maker = tk.Maker(["a b", "a c", "a b"])
    p = dict(zip(maker.vocabulary, maker.next_word(["a"]), strict=True))
    base = (2 + 4 * (1 / 4)) / (9 + 4)  # "b" after no word, mixed with uniform
    assert p["b"] == pytest.approx((2 + 2 * base) / (3 + 2))
    assert sum(p.values()) == pytest.approx(1)


@pytest.mark.shows("any sentence is continued, and the seed decides how")
def test_make(models):
    maker = models[0]
    for text in ODD:
        p = maker.next_word(tk.words(text))
        assert p.sum() == pytest.approx(1)
        assert p.min() > 0
        made = maker.make(text, seed=1)
        assert 1 <= len(made) <= 12
        assert set(made) <= set(maker.vocabulary)
    assert maker.make(tk.SENTENCE, 3) == maker.make(tk.SENTENCE, 3)
    assert len({tuple(maker.make(tk.SENTENCE, s)) for s in range(10)}) >= 5


def test_temperature_near_zero_takes_the_likeliest(models):
    maker = models[0]
    likeliest = maker.vocabulary[maker.next_word(["there"]).argmax()]
    for seed in range(20):
        assert maker.make("there", seed, temperature=0.0005)[0] == likeliest


@pytest.mark.shows("it gets a label with a probability, from the weights of its words")
def test_label(models):
    labeller = models[1]
    for text in ODD:
        p, evidence = labeller.label(text)
        assert 0 < p < 1
        assert p == pytest.approx(1 / (1 + np.exp(-sum(evidence.values()))))
    assert labeller.label("This movie was amazing!")[0] > 0.6
    assert labeller.label("The worst, most boring film.")[0] < 0.3
    assert labeller.label("xyzzy")[0] == 0.5
    assert labeller.label("good good")[1].keys() == {"good"}


def test_label_learns_what_it_is_told():
    labeller = tk.Labeller(
        ["up", "down", "up film", "down film"], np.array([1, 0, 1, 0])
    )
    assert labeller.label("up")[0] > 0.9 > 0.1 > labeller.label("down")[0]
    assert labeller.label("film")[0] == pytest.approx(0.5, abs=1e-6)


@pytest.mark.shows("it becomes a vector with its nearest neighbours")
def test_place(models):
    placer = models[2]
    for text in ODD:
        vector, near = placer.place(text)
        assert vector.shape == (30,)
        assert np.isfinite(vector).all()
        assert len(near) == 3
    vector, near = placer.place("I adore kittens")
    assert np.linalg.norm(vector) == pytest.approx(1)
    cosines = [c for c, _ in near]
    assert cosines == sorted(cosines, reverse=True)
    assert any(w in near[0][1] for w in ("cat", "kitten", "dog", "animal"))
    assert "market" in placer.place("The stock market fell")[1][0][1].lower()


def test_the_answer_has_three_parts_and_the_seed_moves_only_the_first(models):
    sentence, made, label, place = tk.answer(models, tk.SENTENCE).split("\n\n")
    assert sentence == f"sentence: {tk.SENTENCE} ..."
    assert made.startswith("make: ")
    p = models[1].label(tk.SENTENCE)[0]
    assert label.startswith(f"label: positive, p = {p:.2f}\n")
    assert models[2].place(tk.SENTENCE)[1][0][1] in place
    other = tk.answer(models, tk.SENTENCE, seed=9).split("\n\n")
    assert other[1] != made
    assert [other[0], *other[2:]] == [sentence, label, place]


def test_a_sentence_of_the_corpus_is_its_own_neighbour(models):
    for sentence in models[2].sentences[::17]:
        assert models[2].place(sentence)[1][0][0] == pytest.approx(1)


def test_bad_input(models):
    with pytest.raises(ValueError, match="must be a string, got None"):
        tk.words(None)
    for call in (models[0].make, models[1].label, models[2].place):
        with pytest.raises(ValueError, match="must be a string, got 7"):
            call(7)
    with pytest.raises(ValueError, match="must be a string, got 7"):
        tk.answer(models, 7)
    with pytest.raises(ValueError, match="temperature must be > 0, got 0"):
        models[0].make("a", temperature=0)
