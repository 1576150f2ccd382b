"""Decoding under an automaton: by hand, against enumeration, against rejection."""

import re
from itertools import pairwise

import numpy as np
import pytest

from snippets.applications import constrained as c


@pytest.fixture(scope="module")
def s():
    return c.setup()


def sampler(rng):
    return lambda p: rng.choice(27, p=p)


@pytest.fixture(scope="module")
def ways(s):
    return c.measure_words(s)


def small(rows):  # {sign: {next sign: probability}} -> p [V, V]
    p = np.zeros((27, 27))
    for sign, following in rows.items():
        for after, share in following.items():
            p[c.SIGNS.index(sign), c.SIGNS.index(after)] = share
    return p


# a word of two letters, the last of them y: of what begins with a, little can go on so
TOY = small({".": {"a": 0.5, "b": 0.5}, "a": {"y": 0.1, "b": 0.9}, "b": {"y": 0.9, "b": 0.1}, "y": {".": 1}})  # fmt: skip


def test_the_exact_case_by_hand():
    """P(ay) = .05, P(by) = .45: under the mask they are even, in truth 1 to 9."""
    steps = c.build_automaton(["ab", "y"])
    f = c.foresee(TOY, steps)
    a, b = (c.SIGNS.index(letter) for letter in "ab")
    assert f[0, 0] == pytest.approx(0.5)
    assert f[1, [a, b]].tolist() == pytest.approx([0.1, 0.9])
    local = c.masked(TOY, steps, 0, 0)
    assert local[[a, b]].tolist() == [0.5, 0.5]
    true = c.conditional(TOY, steps, f, 0, 0)
    assert true[[a, b]].tolist() == pytest.approx([0.1, 0.9])
    assert c.masked(TOY, steps, 1, a)[c.SIGNS.index("y")] == 1


def test_the_automaton_by_hand():
    steps = c.build_automaton(["ab", "y"])
    assert steps.shape == (4, 27)
    assert np.argwhere(steps >= 0).tolist() == [[0, 1], [0, 2], [1, 25], [2, 0]]
    assert steps[steps >= 0].tolist() == [1, 1, 2, 3]


def test_pairs_by_hand():
    p = c.fit_pairs("Ab, ab! b")  # of different words: ab, b
    at = c.SIGNS.index
    assert p[0, 0] == 0
    assert p[0, at("a")] == pytest.approx(1.1 / (2 + 26 * 0.1))
    assert p[at("b"), 0] == pytest.approx(2.1 / (2 + 27 * 0.1))
    assert p.sum(axis=1).tolist() == pytest.approx([1] * 27)


def test_words_are_counted_as_the_model_does(s, ways):
    """One word by the product of its pairs, and all of them sum to 1."""
    at = [c.SIGNS.index(letter) for letter in ".story."]
    product = np.prod([s["p"][a, b] for a, b in pairwise(at)])
    place = tuple(at[1:5])
    assert ways["true"][place] == pytest.approx(product / s["f"][0, 0])
    assert {name: p.sum() for name, p in ways.items()} == pytest.approx(
        dict.fromkeys(ways, 1)
    )


@pytest.mark.shows(
    "drawn freely, hardly any word fits the pattern; under the mask every one does",
    baseline="free",
)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_fits(s, seed):
    rng = np.random.default_rng(seed)
    free = c.measure_free(s["p"], 3000, rng)
    error = (s["f"][0, 0] / 3000) ** 0.5
    assert abs(free - s["f"][0, 0]) < 4 * error
    assert free < 0.015
    for name in ("masked", "conditional"):
        words = [c.write(s[name], s["steps"], sampler(rng)) for _ in range(100)]
        assert all(re.fullmatch("[a-z]{4}y", word) for word in words)


@pytest.mark.shows(
    "under the mask words are not drawn as the model would draw those that fit",
    baseline="conditional",
)
def test_the_mask_distorts(ways):
    apart = c.total_variation(ways["masked"], ways["true"])
    assert apart > 0.4
    assert c.total_variation(ways["conditional"], ways["true"]) < 1e-9


@pytest.mark.shows(
    "weighed by what can still follow, they are: as exactly as by rejection, at one try",
    baseline="rejected",
)
@pytest.mark.parametrize("seed", [0, 1])
def test_drawn_as_by_rejection(s, seed):
    """The first letters of draws, against those of words thrown away until they fit."""
    rng = np.random.default_rng(seed)
    sample = sampler(rng)
    n = 1500
    first = np.zeros((2, 27))
    for _ in range(n):
        for row, name in enumerate(("conditional", "masked")):
            word = c.write(s[name], s["steps"], sample)
            first[row, c.SIGNS.index(word[0])] += 1 / n
    rejected = c.measure_words(s)["true"].sum(axis=(1, 2, 3))
    near, far = (np.abs(row - rejected).sum() for row in first)
    assert near < 0.15 < far


@pytest.mark.shows(
    "the likeliest letter at each step does not lead to the likeliest word that fits",
    baseline="best",
)
def test_greedy(s, ways):
    greedy = c.write(s["masked"], s["steps"], np.argmax)
    at = tuple(c.SIGNS.index(letter) for letter in greedy[:-1])
    best = ways["true"].max()
    assert ways["true"][at] < 0.95 * best
