"""Sentences as JSON: what counts by hand, and what was stored."""

import json

import pytest

from snippets.applications import form_answers as fa


@pytest.fixture(scope="module")
def sentences():
    return fa.load_sentences()


@pytest.fixture(scope="module")
def counts(sentences):
    return fa.measure_forms(fa.load_replies(), sentences)


def test_the_sentences_hold_what_is_wanted(sentences):
    assert len(sentences) == len(set(sentences[i][0] for i in range(40))) == 40
    for sentence, form in sentences:
        assert not fa.not_said(form, sentence)
        assert form["age"] > 0


@pytest.mark.parametrize(
    ("said", "valid"),
    [
        ('{"name": "A", "age": 3, "city": "B"}', True),
        ('```json\n{"name": "A", "age": 3, "city": "B"}\n```', True),
        ('{"city": "B", "age": 3, "name": "A"}', True),
        ('{"name": "A", "age": "3", "city": "B"}', False),
        ('{"name": "A", "age": true, "city": "B"}', False),
        ('{"name": "A", "age": 3}', False),
        ('{"name": "A", "age": 3, "city": "B", "x": 1}', False),
        ('{"name": A, "age": 3, "city": "B"}', False),
        ('{"name": "A", "age": 3, "city": "B"} That is it.', False),
        ("[1]", False),
        ("", False),
    ],
)
def test_what_is_valid(said, valid):
    assert (fa.read_form(said) is not None) == valid


def test_what_is_right_by_hand():
    form = {"name": "A", "age": 3, "city": "B"}
    assert fa.is_right(form, {**form, "city": "C"}, ["name", "age"])
    assert not fa.is_right(form, {**form, "city": "C"}, fa.KINDS)
    assert not fa.is_right(None, form, ["name"])
    said = 'Yes: {"name": "A"} and {"b": 1}'
    assert fa.cut_out(said) == '{"name": "A"}'
    assert fa.cut_out("no") == "no"
    rule = json.loads(fa.by_rule("In Oslo lives a baker of 51, Henrik Dahl."))
    assert rule == {"name": "In Oslo", "age": 51, "city": "Dahl"}


@pytest.mark.shows(
    "under the automaton every reply is valid, of free ones less than half",
    baseline="free",
)
def test_valid(counts):
    free = counts["free"]["valid"]
    assert free < 20
    for name in ("masked", "masked, example", "only its words"):
        assert counts[name]["valid"] == 40
        assert counts[name]["all"] > counts["free"]["all"]


@pytest.mark.shows(
    "asked with one example, free replies are valid, too, and the automaton changes none",
    baseline="free",
)
def test_an_example(counts):
    replies = fa.load_replies()
    free = replies["free, example"]
    assert counts["free, example"]["valid"] == 40
    assert replies["masked, example"] == free


@pytest.mark.shows(
    "valid is not right: under the automaton, too, forms hold what no sentence says",
    baseline="valid",
)
def test_valid_is_not_right(counts):
    valid = counts["masked"]["valid"]
    assert counts["masked"]["all"] <= valid - 5
    assert counts["masked"]["made up"] >= 3


def right_in(replies, sentences):
    """Which of 40 replies are right."""
    pairs = zip(replies, sentences, strict=True)
    return [
        fa.is_right(fa.read_form(said), form, fa.KINDS) for said, (_, form) in pairs
    ]


def lost_and_won(before, after):
    """Right before and not after; right after and not before."""
    pairs = list(zip(before, after, strict=True))
    return pairs.count((True, False)), pairs.count((False, True))


def test_free_replies_go_on():
    free = fa.load_replies()["free"]
    assert sum("JSON string" in said for said in free) == 20


def test_the_mask_changes_what_the_form_says(sentences):
    replies = fa.load_replies()
    cut = right_in([fa.cut_out(said) for said in replies["free"]], sentences)
    masked = right_in(replies["masked"], sentences)
    assert lost_and_won(cut, masked) == (0, 8)
    words = right_in(replies["only its words"], sentences)
    rule = right_in([fa.by_rule(text) for text, _ in sentences], sentences)
    assert lost_and_won(rule, words) == (1, 16)  # far from chance
    assert lost_and_won(rule, cut) == (9, 10)  # a coin


def test_an_example_gets_into_the_answers(sentences):
    said = fa.load_replies()["free, example"]
    assert sum("Rita Falk" in one and "Bonn" in one for one in said) == 2
    assert not any("Rita" in text or "Bonn" in text for text, _ in sentences)


def test_the_false_cities_are_those_of_free_replies(sentences):
    """What the page shows under the mask, cut out of the free replies."""
    replies = fa.load_replies()
    texts = [text for text, _ in sentences]
    for name in ("Niamh Byrne", "Felix Braun"):
        at = next(i for i, text in enumerate(texts) if name in text)
        free = fa.read_form(fa.cut_out(replies["free"][at]))
        assert free == fa.read_form(replies["masked"][at])
        assert free["city"] != sentences[at][1]["city"]


@pytest.mark.shows(
    "an automaton of the sentence's own words lets none of these through",
    baseline="masked",
)
def test_only_its_words(counts):
    assert counts["only its words"]["made up"] == 0 < counts["masked"]["made up"]
    assert counts["only its words"]["all"] < 40  # the wrong words are still words
