"""Three models, any sentence: by hand on tiny texts, and on the real ones."""

import numpy as np
import pytest

from snippets.start import three_kinds as tk

ODD = ["", "xyzzy plugh", "🐱🐱", "love " * 2000, "?!.", "I love cats"]


@pytest.fixture(scope="module")
def models():
    return tk.train()


def test_the_mixture_by_hand():
    language_model = tk.LanguageModel(["a b", "a c", "a b"])
    p = dict(
        zip(language_model.vocabulary, language_model.next_word(["a"]), strict=True)
    )
    base = (2 + 4 * (1 / 4)) / (9 + 4)  # "b" after no word, mixed with uniform
    assert p["b"] == pytest.approx((2 + 2 * base) / (3 + 2))
    assert sum(p.values()) == pytest.approx(1)


@pytest.mark.shows("any sentence is continued, and the seed decides how")
def test_make(models):
    language_model = models[0]
    for text in ODD:
        p = language_model.next_word(tk.words(text))
        assert p.sum() == pytest.approx(1)
        assert p.min() > 0
        made = language_model.generate(text, seed=1)
        assert 1 <= len(made) <= 12
        assert set(made) <= set(language_model.vocabulary)
    assert language_model.generate(tk.SENTENCE, 3) == language_model.generate(
        tk.SENTENCE, 3
    )
    assert len({tuple(language_model.generate(tk.SENTENCE, s)) for s in range(10)}) >= 5


def test_temperature_near_zero_takes_the_likeliest(models):
    language_model = models[0]
    likeliest = language_model.vocabulary[language_model.next_word(["there"]).argmax()]
    for seed in range(20):
        assert (
            language_model.generate("there", seed, temperature=0.0005)[0] == likeliest
        )


@pytest.mark.shows("it gets a label with a probability, from the weights of its words")
def test_label(models):
    classifier = models[1]
    for text in ODD:
        p, evidence = classifier.classify(text)
        assert 0 < p < 1
        assert p == pytest.approx(1 / (1 + np.exp(-sum(evidence.values()))))
    assert classifier.classify("This movie was amazing!")[0] > 0.6
    assert classifier.classify("The worst, most boring film.")[0] < 0.3
    assert classifier.classify("xyzzy")[0] == 0.5
    assert classifier.classify("good good")[1].keys() == {"good"}


def test_label_learns_what_it_is_told():
    classifier = tk.Classifier(
        ["up", "down", "up film", "down film"], np.array([1, 0, 1, 0])
    )
    assert classifier.classify("up")[0] > 0.9 > 0.1 > classifier.classify("down")[0]
    assert classifier.classify("film")[0] == pytest.approx(0.5, abs=1e-6)


@pytest.mark.shows("it becomes a vector with its nearest neighbours")
def test_place(models):
    embedding = models[2]
    for text in ODD:
        vector, near = embedding.nearest(text)
        assert vector.shape == (30,)
        assert np.isfinite(vector).all()
        assert len(near) == 3
    vector, near = embedding.nearest("I adore kittens")
    assert np.linalg.norm(vector) == pytest.approx(1)
    cosines = [c for c, _ in near]
    assert cosines == sorted(cosines, reverse=True)
    assert any(w in near[0][1] for w in ("cat", "kitten", "dog", "animal"))
    assert "market" in embedding.nearest("The stock market fell")[1][0][1].lower()


def test_the_answer_has_three_parts_and_the_seed_moves_only_the_first(models):
    sentence, made, label, place = tk.answer(models, tk.SENTENCE).split("\n\n")
    assert sentence == f"sentence: {tk.SENTENCE} ..."
    assert made.startswith("make: ")
    p = models[1].classify(tk.SENTENCE)[0]
    assert label.startswith(f"label: {100 * p:.0f} % positive\n")
    bad = tk.answer(models, "The worst, most boring film.").split("\n\n")[2]
    p = models[1].classify("The worst, most boring film.")[0]
    assert bad.startswith(f"label: {100 - 100 * p:.0f} % negative\n")
    assert models[2].nearest(tk.SENTENCE)[1][0][1] in place
    other = tk.answer(models, tk.SENTENCE, seed=9).split("\n\n")
    assert other[1] != made
    assert [other[0], *other[2:]] == [sentence, label, place]


@pytest.mark.parametrize("text", ["", "xyzzy plugh", "?!."])
def test_what_it_does_not_know_it_says(models, text):
    _, made, label, place = tk.answer(models, text).split("\n\n")
    assert made.startswith("make: it knows none of these words, and begins anew\n")
    assert label == "label: it knows none of these words"
    assert place == "place: it knows none of these words"


def test_the_map_keeps_more_than_any_other_two_directions(models):
    vectors = models[2].vectors
    middle, directions, share = tk.measure_map(vectors)
    centred = vectors - middle
    kept = np.sum((centred @ directions.T) ** 2)
    assert kept == pytest.approx(share * np.sum(centred**2))
    rng = np.random.default_rng(0)
    for _ in range(20):
        axes, _ = np.linalg.qr(rng.normal(size=(30, 2)))
        assert np.sum((centred @ axes) ** 2) < kept


def test_a_sentence_of_the_corpus_is_its_own_neighbour(models):
    for sentence in models[2].sentences[::17]:
        assert models[2].nearest(sentence)[1][0][0] == pytest.approx(1)


def test_bad_input(models):
    with pytest.raises(ValueError, match="must be a string, got None"):
        tk.words(None)
    for call in (models[0].generate, models[1].classify, models[2].nearest):
        with pytest.raises(ValueError, match="must be a string, got 7"):
            call(7)
    with pytest.raises(ValueError, match="must be a string, got 7"):
        tk.answer(models, 7)
    with pytest.raises(ValueError, match="temperature must be > 0, got 0"):
        models[0].generate("a", temperature=0)
