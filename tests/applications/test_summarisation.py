"""TextRank: by hand, against the eigenvector, and what cheats it."""

import numpy as np
import pytest

from snippets.applications import summarisation as sm


@pytest.fixture(scope="module")
def texts():
    return [text for text, _ in sm.load_texts("test")]


def test_words_that_count():
    assert sm.stem("cars") == sm.stem("car") == "car"
    assert sm.content("The bridges of the town are old.") == {"bridg", "town", "old"}
    assert sm.split_sentences("A b. C d? E!") == ["A b.", "C d?", "E!"]


def test_alike_by_hand():
    """One word shared; two and three words: 1 / (log 3 + log 4)."""
    w = sm.similarities(["Dogs bark.", "Dogs eat meat.", "Rain fell."])
    assert w[0, 1] == w[1, 0] == pytest.approx(1 / (np.log(3) + np.log(4)))
    assert w[2].sum() == w[:, 2].sum() == np.trace(w) == 0


def test_ranks_by_hand():
    """Two that share, one alone: it hands its rank to all three."""
    w = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 0.0]])
    one = sm.rank(w, 1)[1]
    low = 0.05 + 0.85 / 9
    assert one == pytest.approx([low + 0.85 / 3, low + 0.85 / 3, low])


@pytest.mark.shows(
    "power iteration forgets where it began, and ends at the eigenvector of the matrix"
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_end(texts, seed):
    rng = np.random.default_rng(seed)
    for text in texts[::4]:
        w = sm.similarities(sm.split_sentences(text))
        n = len(w)
        google = 0.15 / n + 0.85 * sm.transitions(w)
        values, vectors = np.linalg.eig(google)
        vector = np.real(vectors[:, np.argmax(np.real(values))])
        end = sm.rank(w, 60, start=rng.dirichlet(np.ones(n)))[-1]
        assert end == pytest.approx(vector / vector.sum(), abs=1e-3)
        assert end.sum() == pytest.approx(1)


@pytest.mark.shows(
    "the sentence on top shares most with the others; one that shares nothing is last",
    baseline="shared",
)
def test_what_is_on_top(texts):
    for text in texts:
        w = sm.similarities(sm.split_sentences(text))
        shared = w.sum(axis=0)
        ranks = sm.rank(w)[-1]
        if shared.max() > 0:
            assert shared[ranks.argmax()] > 0
        alone = shared == 0
        if alone.any() and not alone.all():
            assert ranks[alone].max() <= ranks[~alone].min() + 1e-9


@pytest.mark.shows(
    "a sentence that repeats the words of all others is put on top, whatever it says",
    cheater="stuffed",
)
def test_a_stuffed_sentence(texts):
    """It holds three words of each sentence, and says nothing."""
    won = 0
    for text in texts:
        sentences = sm.split_sentences(text)
        some = [word for said in sentences for word in sorted(sm.content(said))[:3]]
        stuffed = " ".join(some) + "."
        won += sm.summarise(f"{text} {stuffed}") == stuffed
    assert won == len(texts)
