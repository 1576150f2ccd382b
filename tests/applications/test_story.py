"""Stories with and without a plan: by hand, over seeds, and who cheats the measure."""

import numpy as np
import pytest

from snippets.applications import story as s

FABLES = s.load()
KINDS = s.kinds_of(FABLES)
VOTES = s.count_votes(FABLES)
SEEDS = [0, 1, 2]


def tokens(text):
    return s.split_sentences(text.replace(".", " .").split())


def measure(stories):
    return s.measure_stories(stories, FABLES)


def test_the_fables():
    assert len(FABLES) >= 30
    assert all(len(sentences) == s.STEPS for _, sentences in FABLES)
    spelt = {word for _, sentences in FABLES for each in sentences for word in each}
    assert not spelt & KINDS.keys()  # no word of a plan stands where no slot is
    found = measure(s.filled(FABLES))
    assert found["consistent"] == found["known"] == 1
    assert found["new"] == 0
    assert found["complete"] > 0.9


@pytest.mark.parametrize(
    ("text", "consistent"),
    [
        ("the fox had a kite. the fox lost the kite.", True),
        ("the fox had a kite. the fox lost the drum.", False),  # two things
        ("the fox had a kite. the owl lost the kite.", False),  # where is the fox?
        ("the fox met the owl. the hare met the fox.", False),  # three who act
        ("the mill was old. the fox left the park.", False),  # two places
        ("it rained. it rained.", True),
    ],
)
def test_consistent_by_hand(text, consistent):
    assert s.is_consistent(tokens(text), KINDS) == consistent


def test_steps_are_told_apart():
    right = [
        s.step_of(sentence, VOTES, KINDS) == number
        for story in s.filled(FABLES)
        for number, sentence in enumerate(story)
    ]
    assert np.mean(right) > 0.95
    story = s.filled(FABLES)[0]
    assert s.is_complete(story, VOTES, KINDS)
    assert not s.is_complete(story[::-1], VOTES, KINDS)
    assert not s.is_complete(story[:4], VOTES, KINDS)


def test_a_model_that_looks_far_back_knows_one_story():
    counts = s.train([FABLES[0][1]], 50)
    assert s.write(counts, np.random.default_rng(0), 50) == FABLES[0][1]


@pytest.mark.parametrize("seed", SEEDS)
def test_plans_are_new(seed):
    rng = np.random.default_rng(seed)
    plans = [s.draw_plan(FABLES, rng) for _ in range(50)]
    assert all(plan["H"] != plan["F"] for plan in plans)
    assert not [plan for plan in plans if plan in [known for known, _ in FABLES]]


def written(k, n, seed):
    return s.write_all(FABLES, n, k, np.random.default_rng(seed))


@pytest.mark.shows(
    "without a plan, most stories contradict themselves, unless the model copies",
    baseline="copies",
)
@pytest.mark.parametrize("seed", SEEDS)
def test_without_a_plan(seed):
    copies = None
    for k in (2, 3, 4, 6, 8):
        found = measure(written(k, 60, seed)["without a plan"])
        assert found["all three"] <= 0.05
        copies = 1 - found["new"]
        assert found["consistent"] <= copies + 0.15
    assert copies == 1


@pytest.mark.shows(
    "from a plan nearly every story is consistent, complete and new", baseline="without"
)
@pytest.mark.parametrize("seed", SEEDS)
def test_from_a_plan(seed):
    ways = written(s.LOOK_BACK, 80, seed)
    without = measure(ways["without a plan"])["all three"]
    planned = measure(ways["from a plan"])
    assert planned["all three"] > 0.85 > without + 0.8
    assert planned["known"] < 0.7


@pytest.mark.shows(
    "a plan drawn anew for each sentence does not help", baseline="planned"
)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_plan_has_to_stay(seed):
    ways = written(s.LOOK_BACK, 60, seed)
    planned = measure(ways["from a plan"])["consistent"]
    assert planned - measure(ways[s.FORGETS])["consistent"] > 0.9


@pytest.mark.shows(
    "one sentence again and again, a mixture and a copy each fail one of the questions",
    cheater="cheaters",
)
@pytest.mark.parametrize("seed", SEEDS)
def test_cheaters(seed):
    rng = np.random.default_rng(seed)
    cheaters = [s.cheat(FABLES, rng) for _ in range(40)]
    found = {name: measure([each[name] for each in cheaters]) for name in cheaters[0]}
    assert found["one sentence"]["consistent"] == found["one sentence"]["new"] == 1
    assert found["one sentence"]["complete"] == 0
    assert found["a mixture"]["complete"] > 0.85
    assert found["a mixture"]["consistent"] < 0.1
    assert found["a copy"]["consistent"] == 1
    assert found["a copy"]["new"] == 0


@pytest.mark.shows(
    "one fable with other names passes all of them and has no sentence of its own",
    cheater="names",
)
def test_other_names():
    rng = np.random.default_rng(0)
    names = [s.cheat(FABLES, rng)["other names"] for _ in range(40)]
    found = measure(names)
    assert found["all three"] == found["known"] == 1


def test_join():
    assert s.join(tokens("A owl had a kite. It fell.")) == "An owl had a kite. It fell."


def test_a_sentence_of_words_that_nobody_counted():
    assert s.step_of(["xyzzy"], VOTES, KINDS) == 0
    assert s.step_of([], VOTES, KINDS) == 0


def test_too_few_fables_for_a_plan():
    """Friend and hero must differ, so it would draw for ever."""
    with pytest.raises(ValueError, match="fables must be 4 or more, got 1"):
        s.draw_plan(FABLES[:1], np.random.default_rng(0))
