"""Different pairs among texts: by hand, over seeds, and who cheats the share."""

import numpy as np
import pytest

from snippets.applications import sameness as s

TEXTS = s.load_texts()
BRIEFS = s.load_briefs()
SEEDS = [0, 1, 2]


@pytest.fixture(params=SEEDS)
def ways(request):
    return s.write_all(TEXTS, BRIEFS, np.random.default_rng(request.param))


def share(drawn, most=s.PAIRS[-1]):
    return s.distinct(s.fill_all(drawn, BRIEFS), 2, most)


def test_distinct_by_hand():
    texts = ["A new hat.", "a new bag"]
    assert s.distinct(texts, 1) == 4 / 6
    assert s.distinct(texts, 2) == 3 / 4
    assert s.distinct(texts, 2, 3) == 2 / 3
    assert s.distinct(texts, 3) == 1


def test_a_brief_by_hand():
    text = "This hat of wool is warm, " + "and warm, " * 4
    assert s.keeps_brief(text, "hat", ["wool", "warm"]) == (True, True)
    assert s.keeps_brief(text, "hat", ["wool", "soft"]) == (False, True)
    assert s.keeps_brief(text + "x y z", "hat", ["wool", "warm"]) == (True, False)
    assert s.keeps_brief("Wool, warm: a hat", "hat", ["wool", "warm"]) == (True, False)
    assert not s.other_material(text, ["wool", "warm"])
    assert s.other_material(text + "steel", ["wool", "warm"])
    assert s.other_material("A stool with a silver finish", ["wood", "light"])
    assert s.other_material("A wooden spoon", ["steel", "bright"])
    assert not s.other_material("A wooden spoon", ["wood", "light"])
    assert not s.other_material("Woollen, and of good fabric", ["wool", "warm"])


def test_texts_and_briefs():
    assert len(TEXTS) == 60
    assert all("X" in text for text in TEXTS)
    assert len({product for product, _ in BRIEFS}) == len(BRIEFS) == s.TEXTS
    assert {material for _, (material, _) in BRIEFS} == s.MATERIALS
    words = {token.lower() for text in TEXTS for token in text}
    assert all(word in words for _, pair in BRIEFS for word in pair)
    assert s.join(["A", "X", ",", "light", "."], "kite") == "A kite, light."


@pytest.mark.shows(
    "fifty texts from a template have few different pairs, texts by people many",
    baseline="ours",
)
def test_a_template(ways):
    ours = share(ways["our texts"])
    assert share(ways["a template"]) < 0.3
    assert ours > 0.8
    assert all(
        s.keeps_brief(text, *brief) == (True, True)
        for text, brief in zip(
            s.fill_all(ways["a template"], BRIEFS), BRIEFS, strict=True
        )
    )


@pytest.mark.shows(
    "a sampler lies between them, and a lower temperature brings it to the template",
    baseline="template",
)
def test_the_temperature(ways):
    template = share(ways["a template"])
    cold = share(ways["at temperature 0.3"])
    warm = share(ways["at temperature 1"])
    assert template < cold < warm - 0.05
    assert warm < share(ways["our texts"]) - 0.05


@pytest.mark.shows("the share falls with the number of pairs, whoever wrote them")
def test_the_number_of_pairs(ways):
    for name in ("a template", "at temperature 0.3", "at temperature 1", "our texts"):
        assert share(ways[name], 400) < share(ways[name], 100)


@pytest.mark.shows(
    "random words have the most different pairs, and hardly one that a text has",
    cheater="random",
)
def test_random_words(ways):
    random = ways["random words"]
    assert share(random) > 0.95 > share(ways["our texts"])
    assert s.known_pairs(random, TEXTS) < 0.06
    assert s.known_pairs(ways["at temperature 1"], TEXTS) == 1
    assert share(ways["one text"]) < 0.2
