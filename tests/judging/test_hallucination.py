"""A model of true sentences: by hand, and how much of what it writes is true."""

import numpy as np
import pytest

from snippets.judging import hallucination as h


@pytest.fixture(scope="module", params=[0, 1, 2])
def seen(request):
    """{who writes: {measure: share}}."""
    return h.measure_all(request.param)[0]


def test_the_text_holds_nothing_but_the_truth():
    true, read = h.make_world(np.random.default_rng(0))
    assert len(true) == len(h.PEOPLE) * len(h.VALUES) * h.TRUE
    assert read < true < h.all_sentences()
    assert len(read) == int(h.READ * len(true))


def test_a_model_by_hand():
    model = h.fit({"A likes tea", "B likes maps"}, 1)
    assert model[("likes",)] == {"tea": 1, "maps": 1}
    rng = np.random.default_rng(0)
    made = {h.write(model, 1, rng) for _ in range(100)}
    assert made == {"A likes tea", "B likes maps", "A likes maps", "B likes tea"}
    longer = h.fit({"A likes tea", "B likes maps"}, 2)
    assert {h.write(longer, 2, rng) for _ in range(50)} == {
        "A likes tea",
        "B likes maps",
    }


def test_measures_by_hand():
    found = h.measure(["a", "b", "c", "d"], {"a", "b"}, {"a"}, {"a", "b", "c"})
    assert found == {
        "well formed": 0.75,
        "true": 0.5,
        "new": 0.75,
        "true of new": 1 / 3,
    }


@pytest.mark.shows(
    "each sentence that it writes has the form of one that it has read, at every order",
    baseline="by chance",
)
def test_the_form(seen):
    assert {row["well formed"] for row in seen.values()} == {1}
    assert seen["order 1"]["true"] < seen["by chance"]["true"] + 0.1


@pytest.mark.shows(
    "short of reciting, a third or more of what it writes is false",
    baseline="by chance",
)
def test_much_is_false(seen):
    assert seen["order 2"]["true"] < 0.7
    assert seen["order 1"]["true"] < 0.4
    assert seen["order 2"]["true"] > 2 * seen["by chance"]["true"]


@pytest.mark.shows(
    "of its new sentences no more are true than of new sentences made by chance",
    baseline="by_chance",
)
def test_what_is_new(seen):
    by_chance = seen["by chance"]["true of new"]
    for order in ("order 1", "order 2"):
        assert seen[order]["true of new"] < by_chance + 0.03
    assert 0.08 < by_chance < 0.16


@pytest.mark.shows(
    "the longest order writes nothing false, because it writes nothing new",
    cheater="order 4",
)
def test_the_reciter(seen):
    assert seen["order 4"]["true"] == 1
    assert seen["order 4"]["new"] == 0
    assert np.isnan(seen["order 4"]["true of new"])


def test_what_two_words_keep_in_view():
    """After "has visited" and "plays the" the person is forgotten, and only there."""
    rng = np.random.default_rng(0)
    true, read = h.make_world(rng)
    model = h.fit(read, 2)
    made = [h.write(model, 2, rng) for _ in range(500)]
    in_view = {s for s in made if " likes " in s or " sells " in s}
    assert in_view <= read
    assert not {s for s in made if s not in in_view} <= true
