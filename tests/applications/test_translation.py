"""The noisy channel: by hand, and on sentences that nothing was learnt from."""

import numpy as np
import pytest

from snippets.applications import translation as tr
from snippets.applications.word_alignment import load_pairs, load_words, words


@pytest.fixture(scope="module")
def model():
    return tr.fit(*load_words())


@pytest.fixture(scope="module")
def right(model):
    return tr.measure_right(model, load_pairs("test"))


def test_the_language_model_by_hand():
    lm = tr.fit_language_model([["a", "b"], ["a", "c"]])
    # after "< <": a twice of two; alone a is 2 of 6 words with the two ends
    assert np.exp(tr.log_p(lm, ("<", "<"), "a")) == pytest.approx(
        1e-4 + 0.6 * 1 + 0.3 * 1 + 0.1 * 2 / 6
    )
    assert np.exp(tr.log_p(lm, ("<", "a"), "b")) == pytest.approx(
        1e-4 + 0.6 * 0.5 + 0.3 * 0.5 + 0.1 * 1 / 6
    )
    whole = tr.log_p(lm, ("<", "<"), "a") + tr.log_p(lm, ("<", "a"), "b")
    assert tr.log_p_of(lm, ["a", "b"]) == pytest.approx(
        whole + tr.log_p(lm, ("a", "b"), ">")
    )


def test_a_word_that_was_never_seen_stands_for_itself(model):
    assert tr.look_up(model["to English"], "orrowby") == {"orrowby": 1.0}
    assert tr.probability(model["to German"], "orrowby", "orrowby") == 1
    assert tr.probability(model["to German"], "dog", "orrowby") == tr.LEAST
    assert (
        tr.word_for_word(model["to English"], "Der Hund, Orrowby") == "the dog orrowby"
    )


def test_what_is_kept_is_best_and_once():
    hypotheses = [(-2.0, ("a",), frozenset()), (-1.0, ("a",), frozenset()), (-3.0, ("b",), frozenset())]  # fmt: skip
    assert tr.keep(hypotheses) == [
        (-3.0, ("b",), frozenset()),
        (-1.0, ("a",), frozenset()),
    ]


def test_all_german_words_are_done(model):
    german = words("Der alte Hund")
    options = [tr.look_up(model["to English"], word) for word in german]
    beam = [(0.0, (), frozenset())]
    for n in range(3):
        beam = tr.keep(tr.extend(model, beam, german, options))
        assert {len(done) for _, _, done in beam} == {n + 1}


@pytest.mark.shows(
    "with a language model more unseen sentences are right than word for word",
    baseline="plain",
)
def test_right(right):
    plain = sum(right["word for word"])
    assert plain == 17
    assert sum(right["noisy channel"]) >= plain + 6


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_right_from_other_pairs(seed):
    """Learnt from nine tenths of the pairs."""
    german, english = load_words()
    kept = np.random.default_rng(seed).permutation(200)[:180]
    model = tr.fit([german[i] for i in kept], [english[i] for i in kept])
    right = tr.measure_right(model, load_pairs("test"))
    assert sum(right["noisy channel"]) >= sum(right["word for word"]) + 3


@pytest.mark.shows(
    "the dictionary alone gives the right words in any order the same score",
    baseline="mixed",
)
def test_order(model):
    german = words(tr.SCORED)
    said, mixed = (offered.split() for offered in (tr.OFFERED[0], tr.OFFERED[2]))
    assert sorted(said) == sorted(mixed)
    fitted = model["to German"]
    assert tr.mean_log(fitted, said, german) == pytest.approx(
        tr.mean_log(fitted, mixed, german)
    )
    assert tr.log_p_of(model["lm"], said) > tr.log_p_of(model["lm"], mixed) + 10


@pytest.mark.shows(
    "it may turn round who does what: some that are right word for word become wrong",
    baseline="plain",
)
def test_turned_round(model, right):
    for text, turned in [
        ("Die Katze sieht den Hund.", "the dog sees the cat"),
        ("Der Vater hilft dem Kind.", "the child helps the father"),
    ]:
        assert " ".join(tr.translate(model, text)[0]) == turned
        plain = tr.word_for_word(model["to English"], text)
        assert sorted(plain.split()) == sorted(turned.split())
    lost = [a and not b for a, b in zip(*right.values(), strict=True)]
    assert 3 <= sum(lost) < 12


def test_the_settings_are_the_best_of_dev(model, monkeypatch):
    """Of the weights and the costs of a jump that were tried on 20 other sentences."""
    pairs = load_pairs("dev")

    def count(weight, jump):
        monkeypatch.setattr(tr, "WEIGHT", weight)
        monkeypatch.setattr(tr, "JUMP", jump)
        return sum(tr.measure_right(model, pairs)["noisy channel"])

    chosen = count(1.2, 1.0)
    tried = [(weight, jump) for weight in (0.5, 0.8, 1.6) for jump in (0.5, 1.0, 2.0)]
    assert chosen >= max(count(*settings) for settings in tried)
