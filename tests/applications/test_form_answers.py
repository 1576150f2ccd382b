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


@pytest.mark.shows(
    "an automaton of the sentence's own words lets none of these through",
    baseline="masked",
)
def test_only_its_words(counts):
    assert counts["only its words"]["made up"] == 0 < counts["masked"]["made up"]
    assert counts["only its words"]["all"] < 40  # the wrong words are still words
