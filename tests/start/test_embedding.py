"""Counts and vectors by hand, and what the vectors of our sentences know."""

import numpy as np
import pytest

from snippets.start import embedding as em


@pytest.fixture(scope="module")
def sentences():
    return em.load()


@pytest.fixture(scope="module")
def model(sentences):
    return em.train(sentences)


def test_counts_by_hand():
    vocabulary, together, frequency = em.cooccurrence(["a b c", "a b", "d a"])
    a, b, c, d = (vocabulary[w] for w in "abcd")
    assert together[a, b] == together[b, a] == 2
    assert together[a, d] == 1
    assert together[c, d] == 0
    assert together[a, a] == 0
    assert frequency[a] == pytest.approx(3 / 7)


def test_ppmi_by_hand():
    together = np.array([[0, 3, 1], [3, 0, 0], [1, 0, 0.0]])
    table = em.ppmi(together)
    assert table[0, 1] == pytest.approx(np.log(3 * 8 / (4 * 3)))
    assert table[0, 2] == pytest.approx(np.log(1 * 8 / (4 * 1)))
    assert table[1, 2] == 0  # never together
    assert (table == table.T).all()


@pytest.mark.shows(
    "with all dimensions kept, dot products give the association table back"
)
def test_full_rank_reproduces_the_table(sentences):
    _, together, _ = em.cooccurrence(sentences[:40])
    table = em.ppmi(together)
    square = table @ table  # its singular values are eigenvalues: signs are kept
    x = em.embed(square, len(square))
    np.testing.assert_allclose(x @ x.T, square, atol=1e-8)
    # with few dimensions it is the best approximation, and not exact
    errors = [
        np.abs(em.embed(square, d) @ em.embed(square, d).T - square).max()
        for d in (5, 50)
    ]
    assert errors[0] > errors[1] > 1e-6


@pytest.mark.shows('"I love cats" becomes a vector')
def test_a_sentence_becomes_a_vector(model):
    v = em.encode(model, "I love cats")
    assert v.shape == (40,)
    assert np.linalg.norm(v) == pytest.approx(1)
    np.testing.assert_allclose(em.encode(model, "love, I! CATS"), v)  # a bag of words


@pytest.mark.shows(
    '"I adore kittens" is closer to it than "The stock market fell"', baseline="far"
)
def test_the_source_sentences(model, sentences):
    v = em.encode(model, "I love cats")
    near, far = (
        v @ em.encode(model, s) for s in ("I adore kittens", "The stock market fell")
    )
    assert near > 0.6
    assert abs(far) < 0.25
    assert not {
        "I love cats.",
        "I adore kittens.",
        "The stock market fell.",
    } & set(sentences)


@pytest.mark.shows(
    "most held-out sentences lie nearest to a sentence on their own subject",
    baseline="measure_baseline",
    cheater="noise",
)
def test_subjects_separate(model, sentences):
    held_out = [s for group in em.SUBJECTS.values() for s in group]
    assert not set(held_out) & set(sentences)
    assert share(model) > 0.85
    # and not with vectors that mean nothing, nor by the words they share
    assert em.measure_baseline(em.SUBJECTS) < 0.2
    for seed in range(5):
        rng = np.random.default_rng(seed)
        noise = rng.normal(size=model["vectors"].shape)
        assert share(model | {"vectors": noise}) < 0.4


@pytest.mark.parametrize("d", [10, 20, 80, 160])
def test_the_number_of_dimensions_hardly_matters(sentences, d):
    assert share(em.train(sentences, d)) > 0.75


def share(model):
    return em.measure_subjects(em.SUBJECTS, lambda s: em.encode(model, s))


def test_subjects_by_hand():
    axes = dict(zip("abcd", np.eye(2)[[0, 0, 1, 0]], strict=True))
    subjects = {"one": ["a", "b"], "two": ["c", "d"]}
    # a and b find each other, d finds a; c finds nothing like it, and takes the first
    assert em.measure_subjects(subjects, axes.get) == 0.5


def test_nearest_words_keep_the_subject(model):
    assert {"dogs", "love"} & {w for w, _ in em.nearest_words(model, "cats")}
    cosines = [c for _, c in em.nearest_words(model, "rain", 10)]
    assert cosines == sorted(cosines, reverse=True)
    assert max(cosines) <= 1


def test_signs_are_fixed(model):
    vectors = model["vectors"]
    assert (vectors[np.abs(vectors).argmax(0), np.arange(40)] > 0).all()


def test_the_map_has_its_words(model, tmp_path):
    groups = {"animals": ["cat", "dog"], "money": ["bank"], "food": ["soup"]}
    em.plot_map(tmp_path / "m.svg", model, groups)
    text = (tmp_path / "m.svg").read_text()
    assert text.count("<circle") == 4
    assert text.count("<text") == 4 + 1  # what the directions are
    assert ">soup<" in text


def test_the_corpus_has_no_repeats(sentences):
    assert len(sentences) == 170  # the page says so
    assert len(set(sentences)) == len(sentences)


def test_bad_input(model):
    with pytest.raises(ValueError, match="must be a string, got 3"):
        em.words(3)
    with pytest.raises(ValueError, match="sentences must not be empty"):
        em.cooccurrence([])
    with pytest.raises(ValueError, match="must hold counts"):
        em.ppmi(np.zeros((2, 2)))
    with pytest.raises(ValueError, match="d must be 1 to 2, got 3"):
        em.embed(np.eye(2), 3)
    with pytest.raises(ValueError, match="no word of 'xyzzy' is in"):
        em.encode(model, "xyzzy")
    with pytest.raises(ValueError, match="sentences must not be empty"):
        em.train([])
    with pytest.raises(ValueError, match="got 'xyzzy'"):
        em.nearest_words(model, "xyzzy")
