"""The n-gram model by hand on three tiny stories, and on the real ones."""

import numpy as np
import pytest

from snippets.start import robot_story as rs

TINY = [["a", "b", "."], ["a", "c", "."], ["a", "b", "."]]


@pytest.fixture(scope="module")
def stories():
    return rs.load()


@pytest.fixture(scope="module")
def counts(stories):
    return rs.train(stories)


@pytest.fixture(scope="module")
def known(stories):
    return rs.known_sentences(stories)


def test_counts_by_hand():
    counts = rs.train(TINY)
    assert counts[()] == {"a": 3, "b": 2, "c": 1, ".": 3, rs.END: 3}
    assert counts[("a",)] == {"b": 2, "c": 1}
    assert counts[("a", "b")] == {".": 2}


def test_the_mixture_by_hand():
    """After "a": 3 tokens, 2 different, so weights 3/5 and 2/5."""
    p = rs.next_token(rs.train(TINY), ["a"])
    assert p["b"] == pytest.approx((2 + 2 * 2 / 12) / 5)
    assert p["c"] == pytest.approx((1 + 2 * 1 / 12) / 5)
    assert p["a"] == pytest.approx((0 + 2 * 3 / 12) / 5)


def test_an_unknown_context_falls_back_to_the_shorter_one():
    counts = rs.train(TINY)
    assert rs.next_token(counts, ["never", "a"]) == rs.next_token(counts, ["a"])
    assert rs.next_token(counts, ["never"]) == rs.next_token(counts, [])


def test_tokens_can_be_joined_again():
    text = "The robot's coat was old, but it was warm."
    assert rs.join(rs.tokenize(text)) == text
    assert rs.tokenize("Tea. Tomorrow!") == ["Tea", ".", "Tomorrow", "!"]


@pytest.mark.shows(
    "the next-word probabilities sum to 1, and only possible words are drawn"
)
def test_probabilities(counts):
    for context in (
        [],
        ["robot"],
        ["the", "robot"],
        ["robot", "who"],
        ["no", "such"],
    ):
        p = rs.next_token(counts, context)
        assert sum(p.values()) == pytest.approx(1)
        assert min(p.values()) > 0
    tokens = rs.generate(counts, ["The", "robot"], 20, np.random.default_rng(0))
    assert set(tokens) <= rs.next_token(counts, []).keys() - {rs.END}


def test_draws_follow_the_probabilities():
    counts, rng = rs.train(TINY), np.random.default_rng(0)
    drawn = [rs.generate(counts, ["a"], 1, rng, temperature=1)[1] for _ in range(4000)]
    p = rs.next_token(counts, ["a"])
    share = p["b"] / (1 - p[rs.END])  # the end of the story is never drawn
    assert drawn.count("b") / 4000 == pytest.approx(share, abs=0.025)


def test_a_cold_temperature_takes_the_likeliest():
    counts, rng = rs.train(TINY), np.random.default_rng(0)
    for _ in range(20):
        assert rs.generate(counts, ["a"], 1, rng, temperature=0.02) == [
            "a",
            "b",
            ".",
        ]


@pytest.mark.shows(
    "an opening about a robot is continued with a sentence not in the stories"
)
@pytest.mark.parametrize("seed", range(5))
def test_the_continuation_is_new(counts, known, stories, seed):
    prompt = rs.tokenize(rs.OPENING)
    tokens = rs.generate(counts, prompt, 4, np.random.default_rng(seed))
    assert tokens[: len(prompt)] == prompt
    made = rs.sentences_of(tokens)
    assert len(made) == 4
    assert any(s not in known for s in made[1:])
    assert rs.longest_copy(tokens, stories) < len(tokens) / 2


@pytest.mark.shows(
    "most sampled sentences are new, some are copies: novelty is not guaranteed",
    cheater="one",
)
@pytest.mark.parametrize("seed", range(3))
def test_novelty(counts, stories, seed):
    copied = rs.measure_copies(counts, stories, 200, np.random.default_rng(seed))
    assert 15 <= copied <= 40
    # the cheater has read one sentence, and can say nothing else
    one = stories[0][: stories[0].index(".") + 1] * 2000
    rng = np.random.default_rng(seed)
    assert rs.measure_copies(rs.train([one]), stories, 50, rng) > 45


def test_longest_copy_by_hand():
    stories = [["a", "b", "c", "d"], ["d", "e", "f"]]
    assert rs.longest_copy(["x", "b", "c", "d", "e", "f"], stories) == 3
    assert rs.longest_copy(["x"], stories) == 0
    assert rs.longest_copy(["ab"], [["ab", "cd"]]) == 1  # words, not letters


def test_the_stories_are_many_and_no_sentence_repeats_much(stories):
    assert len(stories) == 33  # the page says so
    every = [s for story in stories for s in rs.sentences_of(story)]
    assert len(every) >= 300
    assert len(set(every)) > 0.98 * len(every)
    assert sum(len(story) for story in stories) > 4000


def test_bad_input():
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="must be a string, got None"):
        rs.tokenize(None)
    with pytest.raises(ValueError, match="stories must not be empty"):
        rs.train([])
    with pytest.raises(ValueError, match="train first"):
        rs.next_token({}, ["a"])
    with pytest.raises(ValueError, match="temperature must be > 0, got 0"):
        rs.generate(rs.train(TINY), ["a"], 1, rng, temperature=0)
