"""Haiku of the real model: how they are counted, by hand; what the page claims."""

import numpy as np
import pytest

from snippets.applications import real_verse as r
from snippets.applications.syllables import count_syllables
from snippets.data import wilson

SUBJECTS = r.load_subjects()
N = len(SUBJECTS)
POEMS = r.load_poems()
FROG = "A frog in the grass,\nlooks at me -- and looks away\n\nand is grass again."


def counted(name):
    return r.count_poems(POEMS[name], SUBJECTS)


def test_a_poem_by_hand():
    assert r.read_poem(FROG)[0] == ["a", "frog", "in", "the", "grass"]
    assert r.is_haiku(FROG)
    assert not r.is_haiku(FROG + "\nA line")
    assert not r.is_haiku(FROG, lambda word: 2)
    assert not r.breaks_off(FROG)
    assert r.breaks_off("the sea and the")
    assert r.breaks_off("The kitchen is a.")
    assert not r.breaks_off("a sea of bathe")
    assert r.names_subject("Many chairs", "chair")
    assert not r.names_subject("Many tables", "chair")
    found = r.count_poems([FROG, "a a a a"], [("a frog", "frog"), ("the sea", "sea")])
    assert found["lines"] == found["rule"] == found["subject"] == 1
    assert found["different"] == pytest.approx((12 / 15 + 1 / 4) / 2)


def test_the_subjects():
    assert N == len({word for _, word in SUBJECTS}) == 40
    assert all(word in subject for subject, word in SUBJECTS)


@pytest.mark.shows(
    "asked for three lines of 5, 7 and 5 syllables, the model keeps no rule",
    baseline="ours",
)
def test_free():
    ours = r.count_poems(
        r.baselines(N, np.random.default_rng(0))["a poem of ours"], SUBJECTS
    )
    for name in ("asked", "told the rule", "two examples"):
        assert counted(name)["rule"] == 0
    assert ours["rule"] > 30
    assert wilson(0, N)[1] < 0.1


@pytest.mark.shows("of ten samples for each subject, hardly one keeps the rule")
def test_samples():
    samples = POEMS["ten samples"]
    assert len(samples) == 10 * N
    assert sum(map(r.is_haiku, samples)) <= 2
    assert sum(map(r.is_haiku, r.pick(samples, N))) <= 2
    assert r.pick(["x", FROG, FROG + "\n", "y", "z", "w"], 2) == [FROG, "y"]


@pytest.mark.shows(
    "under the mask every poem keeps it, as the counter counts and as we do",
    baseline="spoken",
)
def test_masked():
    spoken = r.load_spoken()
    for name in ("masked, told", "masked, examples"):
        poems = POEMS[name]
        assert all(map(r.is_haiku, poems))
        assert all(r.is_haiku(poem, spoken.__getitem__) for poem in poems)
    words = {word for name in ("masked, told", "masked, examples") for p in POEMS[name]
             for line in r.read_poem(p) for word in line}  # fmt: skip
    assert spoken.keys() == words
    assert max(map(count_syllables, words)) == 3


@pytest.mark.shows(
    "what the mask lets through breaks off more often than what is written freely",
    baseline="free",
)
def test_breaks_off():
    for name, free in [
        ("masked, told", "told the rule"),
        ("masked, examples", "two examples"),
    ]:
        masked = counted(name)["breaks"]
        free = counted(free)["breaks"]
        assert wilson(masked / N, N)[0] > wilson(free / N, N)[1]


def test_random_words_keep_the_rule_and_no_subject():
    ways = r.baselines(N, np.random.default_rng(1))
    found = r.count_poems(ways["random words"], SUBJECTS)
    assert found["rule"] == N
    assert found["subject"] < 10 < counted("masked, told")["subject"]
