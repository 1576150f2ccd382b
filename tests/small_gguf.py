"""Writes small GGUF files, whole ones and hostile ones, for the tests of `llm`."""

import struct

import numpy as np

from snippets.llm import smollm
from snippets.llm.tokenizer import LETTERS, START, STOP

ABOUT = {
    "general.architecture": "llama",
    "tokenizer.ggml.pre": "smollm",
    "tokenizer.ggml.tokens": [*LETTERS, START, *STOP],
    "tokenizer.ggml.token_type": [1] * 256 + [3] * 3,
    "tokenizer.ggml.merges": [],
    "llama.block_count": 2,
    "llama.embedding_length": 32,
    "llama.feed_forward_length": 64,
    "llama.context_length": 16,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": 2,
    "llama.rope.dimension_count": 8,
    "llama.rope.freq_base": 1e4,
    "llama.attention.layer_norm_rms_epsilon": 1e-5,
}
SHAPES = {"token_embd": [259, 32], "output_norm": [32]}
for i in range(2):
    for tensors in smollm.LAYER.values():
        for name, letters in tensors.items():
            shape = [{"C": 32, "F": 64, "K": 16}[letter] for letter in letters]
            SHAPES[f"blk.{i}.{name}"] = shape


def text(string):
    raw = string if isinstance(string, bytes) else string.encode()
    return struct.pack("<Q", len(raw)) + raw


def value(v):
    """The kind of a value, and the value."""
    if isinstance(v, bytes):  # as it is
        return v
    if isinstance(v, str):
        return struct.pack("<I", 8) + text(v)
    if isinstance(v, list) and v and isinstance(v[0], int):
        return struct.pack(f"<IIQ{len(v)}i", 9, 5, len(v), *v)
    if isinstance(v, list):
        return struct.pack("<IIQ", 9, 8, len(v)) + b"".join(map(text, v))
    if isinstance(v, float):
        return struct.pack("<If", 6, v)
    return struct.pack("<II", 4, v)


def gguf(about=None, tensors=None, counts=None, version=3, alignment=32):
    """A whole file in F32, with what is asked for put in its place.

    `tensors` is {name: (packing, shape, start), or None to leave it out}.
    """
    about = ABOUT | (about or {})
    rng = np.random.default_rng(0)
    heads, body, entries = b"", b"", {}
    for name, shape in SHAPES.items():
        packed = rng.normal(0, 0.2, shape).astype("<f4").tobytes()
        entries[name + ".weight"] = (0, shape, len(body))
        body += packed
    entries |= tensors or {}
    entries = {k: v for k, v in entries.items() if v}
    for name, (packing, shape, at) in entries.items():
        heads += text(name) + struct.pack("<I", len(shape))
        heads += struct.pack(f"<{len(shape)}Q", *shape[::-1])
        heads += struct.pack("<IQ", packing, at)
    count, keys = counts or (len(entries), len(about))
    top = b"GGUF" + struct.pack("<IQQ", version, count, keys)
    for key, v in about.items():
        top += text(key) + value(v)
    top += heads
    return top + bytes(-len(top) % alignment) + body


def head(tensors, keys):
    """The beginning of a file that claims so many tensors and keys."""
    return b"GGUF" + struct.pack("<IQQ", 3, tensors, keys)
