"""Verse under a rule: by hand, against enumeration, against rejection."""

import numpy as np
import pytest

from snippets.applications import haiku as h
from snippets.start.tax_and_haiku import END, LINE, load, next_token, train

POEMS = load()
COUNTS = train(POEMS)
CHANCE = h.foresee(COUNTS)
# two poems of one word a line: "a" has one syllable and "river" two
TOY = train(
    [["a", LINE, "river", LINE, "a", END], ["a", LINE, "a", LINE, "river", END]]
)


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(h, "RULE", [1, 2, 1])


def enumerate_all(counts, tokens=(), p=1.0):
    """{poem: probability} of all that a model can write."""
    if tokens[-1:] == (END,):
        return {tokens: p}
    found = {}
    for token, q in next_token(counts, list(tokens)).items():
        found |= enumerate_all(counts, (*tokens, token), p * q)
    return found


def test_the_automaton_by_hand(small):
    assert h.step(0, 0, "a") == 1
    assert h.step(0, 0, "river") is None  # two, where one is left
    assert h.step(0, 0, LINE) is None  # not full yet
    assert h.step(0, 1, LINE) == 0
    assert h.step(1, 0, "river") == 2
    assert h.step(1, 1, "river") is None


def test_looking_ahead_is_what_enumeration_says(small):
    poems = enumerate_all(TOY)
    assert sum(poems.values()) == pytest.approx(1)
    fits = {poem: p for poem, p in poems.items() if h.keeps_rule(list(poem))}
    chance = h.foresee(TOY)
    assert 0 < sum(fits.values()) < 1
    assert chance([], 0) == pytest.approx(sum(fits.values()))
    after = {p: q for p, q in fits.items() if p[:3] == ("a", LINE, "river")}
    step = next_token(TOY, ["a", LINE])["river"]
    assert chance(["a", LINE, "river"], 2) * step == pytest.approx(sum(after.values()))


def test_weights_of_looking_ahead_are_those_of_rejection():
    """First words: of kept poems among free ones, against the conditional."""
    weights = h.conditional(COUNTS, CHANCE, [], 0)
    assert sum(weights.values()) == pytest.approx(CHANCE([], 0))
    kept = rejected(1500, 0)
    share = np.mean([poem[0] == "a" for poem in kept])
    want = weights["a"] / CHANCE([], 0)
    assert abs(share - want) < 4 * (want * (1 - want) / len(kept)) ** 0.5


def rejected(n, first):  # the poems among n free ones that keep the rule
    free = (h.haiku(COUNTS, seed) for seed in range(first, first + n))
    return [poem for poem in free if h.keeps_rule(poem)]


@pytest.mark.shows(
    "drawn freely, few poems keep the rule, though most of those it was trained on do",
    baseline="trained_on",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_free(seed):
    n = 500
    free = len(rejected(n, 10_000 * seed)) / n
    trained_on = np.mean([h.keeps_rule(poem) for poem in POEMS])
    p = CHANCE([], 0)
    assert abs(free - p) < 4 * (p * (1 - p) / n) ** 0.5
    assert p < 0.1 < 0.7 < trained_on


@pytest.mark.shows(
    "under a mask all that comes to an end keep it, and most tries get stuck",
    baseline="looking",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_masked(seed):
    rng = np.random.default_rng(seed)
    tried = [h.write(lambda *at: h.masked(COUNTS, *at), rng) for _ in range(150)]
    done = [poem for poem in tried if poem]
    assert all(map(h.keeps_rule, done))
    stuck = 1 - len(done) / len(tried)
    finds = h.foresee(COUNTS, scaled=True)([], 0)
    assert abs(1 - stuck - finds) < 4 * (finds * (1 - finds) / len(tried)) ** 0.5
    looking = [ahead(rng) for _ in range(20)]
    assert None not in looking
    assert stuck > 0.7


def ahead(rng):
    return h.write(lambda *at: h.conditional(COUNTS, CHANCE, *at), rng)


@pytest.mark.shows(
    "looking ahead keeps it at one try, with the probabilities of rejection sampling",
    baseline="kept",
)
def test_looking_ahead_has_the_models_own_proportions():
    """Step by step: the product of its shares is the model's p over the chance."""
    kept = rejected(300, 0)[:5]
    for poem in kept:
        used, shares, free = 0, 1.0, 1.0
        for i, token in enumerate(poem):
            weights = h.conditional(COUNTS, CHANCE, poem[:i], used)
            shares *= weights[token] / sum(weights.values())
            free *= next_token(COUNTS, poem[:i])[token]
            used = h.step(poem[:i].count(LINE), used, token)
        assert shares == pytest.approx(free / CHANCE([], 0))


@pytest.mark.shows(
    "under the rule the model copies twice as many lines, by rejection as well",
    baseline="free",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_copies(seed):
    rng = np.random.default_rng(seed)
    free = [h.haiku(COUNTS, 1000 * seed + i) for i in range(150)]
    lines = h.measure_poems(POEMS, free)["lines"]
    for poems in ([ahead(rng) for _ in range(60)], rejected(600, 5000 * seed)):
        assert h.measure_poems(POEMS, poems)["lines"] > 1.7 * lines


def test_another_rule_does_not_make_it_copy(monkeypatch):
    """The cause removed: lines of ours do not fit 4, 6 and 4, and are not copied."""
    monkeypatch.setattr(h, "RULE", [4, 6, 4])
    chance = h.foresee(COUNTS)
    rng = np.random.default_rng(0)
    poems = [
        h.write(lambda *at: h.conditional(COUNTS, chance, *at), rng) for _ in range(60)
    ]
    assert h.measure_poems(POEMS, poems)["lines"] < 0.2


@pytest.mark.shows(
    "random words keep the rule as well, and hardly two of them belong together",
    cheater="random",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_random_words(seed):
    rng = np.random.default_rng(seed)
    words = h.vocabulary(POEMS)
    random, tries = h.draw(lambda *at: h.any_word(words, *at), 50, rng)
    found = h.measure_poems(POEMS, random)
    assert found["kept"] == tries == 1
    assert found["pairs"] < 0.15
    assert h.measure_poems(POEMS, [ahead(rng)])["pairs"] == 1


def test_the_mask_begins_nearly_as_rejection_does():
    finds = h.foresee(COUNTS, scaled=True)
    assert 0.01 < h.measure_first_words(COUNTS, CHANCE, finds) < 0.1
