"""Quantisation: a GPT's weights in 8, 4, 3 or 2 bits, and what that costs.

But: it makes the weights smaller and nothing faster: before they are used, they are
numbers of 64 bits again. It rounds to the nearest step, and no data guides it.

Shows:
- there and back, a weight moves by half a step at most
- at 8 bits, half of float16, held-out text costs as much as before
- at 4, 3 and 2 bits blocks of 32 lose less than one scale a table
- at 3 bits one scale a table leaves a model that is worse than a trigram
- at 2 bits one scale a table leaves less than knowing nothing, 8 bits a byte
- what is lost does not come from one kind of matrix alone

Reference: Dettmers et al. 2022, LLM.int8(), section 2 (rounding by the largest);
Dettmers and Zettlemoyer 2023, The case for 4-bit precision (blocks).

Notation: w weights, n of them, in blocks of m; q whole numbers; s a scale.
"""

import json
import zlib
from pathlib import Path
from textwrap import fill

import numpy as np

from snippets.media import Drawing, table
from snippets.text.gpt import (
    CONTEXT,
    bits_per_byte,
    generate,
    load,
    measure_ngram,
    parameters,
)

BITS = 8, 4, 3, 2
BLOCK = 32  # weights that share a scale
STRETCHES = 3  # of the held-out text, each scored alone
SCORED = 1025  # bytes of each
PROMPT = "The old man"
SCALE = 2  # bytes: it is stored as float16


# --8<-- [start:quantise]
def quantise(w, bits, block=None):  # array, -> whole numbers [n / m, m], scales
    """Each row by its largest number, which becomes the largest whole number."""
    if not 2 <= bits <= 8:
        raise ValueError(f"bits must be 2 to 8, got {bits}")
    if w.size % (block or w.size):
        raise ValueError(f"{w.size} weights do not divide into blocks of {block}")
    rows = w.reshape(-1, block or w.size)
    largest = 2 ** (bits - 1) - 1  # 127, 7, 3 or 1
    s = np.abs(rows).max(axis=1, keepdims=True) / largest
    s = np.maximum(s, 1e-7).astype(np.float16)  # as it is stored; never 0
    q = np.rint(rows / s.astype(np.float64))
    return np.clip(q, -largest, largest).astype(np.int8), s


def dequantise(q, s, shape):  # -> weights, nearly as they were
    """A whole number of steps, each as long as the scale says."""
    return (q * s.astype(np.float64)).reshape(shape)


# --8<-- [end:quantise]


# --8<-- [start:model]
def round_model(model, bits, block=None):  # -> bytes that it would take on a disk
    """Rounds all tables and matrices in place; the few norms stay float16."""
    size = 0
    for p in parameters(model).values():
        if p.data.ndim < 2:
            size += p.data.size * 2
            continue
        q, s = quantise(p.data, bits, block)
        p.data = dequantise(q, s, p.data.shape)
        size += q.size * bits // 8 + s.size * SCALE
    return size


# --8<-- [end:model]


def stretches(held_out):  # bytes -> arrays of bytes, far apart
    """From the beginning, the middle and the end of what was held out."""
    starts = np.linspace(0, len(held_out) - SCORED, STRETCHES).astype(int)
    ids = np.frombuffer(held_out, np.uint8)
    return [ids[start : start + SCORED] for start in starts]


def measure(model, texts):  # -> bits per byte of each text
    return np.array([bits_per_byte(model, ids) for ids in texts])


def measure_all(texts):  # -> {name: {"bytes", "bits", "made"}}
    """The model as it is, then rounded in each way; it writes with one seed."""
    ways = [(bits, block) for block in (None, BLOCK) for bits in BITS]
    found = {"float16": describe(load()[0], 2 * count_weights(), texts)}
    for bits, block in ways:
        model = load()[0]
        size = round_model(model, bits, block)
        found[name_of(bits, block)] = describe(model, size, texts)
    return found


def describe(model, size, texts):  # -> one entry of the table
    made = generate(model, PROMPT.encode(), 160, np.random.default_rng(0))
    text = made.decode(errors="replace")
    return {"bytes": size, "bits": measure(model, texts), "made": text}


def name_of(bits, block):  # -> text
    return f"{bits} bits, {'a block' if block else 'a table'}"


def count_weights():  # -> numbers in the model
    return sum(p.data.size for p in parameters(load()[0]).values())


def measure_zlib():  # -> bytes of all weights as float16, packed without loss
    """What one gets for nothing."""
    weights = [p.data.ravel() for p in parameters(load()[0]).values()]
    stored = np.concatenate(weights).astype(np.float16)
    return len(zlib.compress(stored.tobytes(), 9))


def measure_trigram(text, texts):  # -> bits per byte of each stretch
    same = CONTEXT // 2 - 1  # from the byte on that the GPT is asked for
    costs = [measure_ngram(text, bytes(ids), 3)[same:] for ids in texts]
    return np.mean(costs, axis=1)


# --8<-- [start:why]
def measure_zeros(bits, block=None):  # -> {kind: (largest over typical, share at 0)}
    """By kind: how far the largest weight stands out, and how many become 0."""
    kinds = {}
    for name, p in parameters(load()[0]).items():
        if p.data.ndim > 1:
            q, _ = quantise(p.data, bits, block)
            stands_out = np.abs(p.data).max() / p.data.std()
            zeros = np.mean(q == 0)
            kinds.setdefault(name.split(".")[-1], []).append((stands_out, zeros))
    return {kind: np.mean(pairs, axis=0) for kind, pairs in kinds.items()}


# --8<-- [end:why]


def measure_kind(kind, bits, texts):  # -> bits per byte
    """Rounds one kind of matrix alone, one scale for each, and leaves the rest."""
    model = load()[0]
    for name, p in parameters(model).items():
        if name.split(".")[-1] == kind:
            p.data = dequantise(*quantise(p.data, bits), p.data.shape)
    return measure(model, texts).mean()


def plot_sizes(path, found):
    """Bits per byte against kB; left and low is better."""
    about = "Below four bits a weight, the bits for a byte of text rise steeply."
    picture = Drawing(600, 330, "Held-out bits per byte against kB of weights", about)
    across = lambda size: 60 + 520 * size / 250_000
    up = lambda bits: 290 - 24 * (bits - 2)
    for bits in (2, 4, 6, 8, 10):
        picture.line([(60, up(bits)), (590, up(bits))], "soft")
        picture.text(52, up(bits) + 4, bits, anchor="end", size=12)
    for size in range(0, 250_000, 50_000):
        picture.text(across(size), 318, f"{size // 1000} kB", anchor="middle", size=12)
    for ending, shade in (("table", "label"), ("block", "make")):
        points = [
            (across(entry["bytes"]), up(entry["bits"].mean()))
            for name, entry in found.items()
            if name.endswith(ending)
        ]
        picture.line(points, shade, 2)
        for x, y in points:
            picture.circle(x, y, 4, shade)
        x, y = points[-1]  # 2 bits
        picture.text(x + 10, y + 4, f"a scale for each {ending}", shade, size=12)
    entry = found["float16"]
    x = across(entry["bytes"])
    y = up(entry["bits"].mean())
    picture.circle(x, y, 5, "ink")
    picture.text(x, y - 10, "float16", anchor="middle", size=12)
    picture.save(path)


def write_levels(path, found):
    """What the page lets you move, as JSON."""
    levels = [
        {
            "name": name,
            "bytes": entry["bytes"],
            "bits": round(float(entry["bits"].mean()), 2),
            "made": entry["made"],
        }
        for name, entry in found.items()
    ]
    path.write_text(json.dumps(levels) + "\n", encoding="utf-8")


def row(name, size, bits):  # -> cells of a table
    """The mean of all stretches, then the least and the most of one."""
    kilobytes = f"{size / 1000:.1f}" if size else "-"
    between = f"{bits.min():.2f} to {bits.max():.2f}"
    return [name, kilobytes, f"{bits.mean():.2f}", between]


def size_rows(found, text, texts):  # -> rows of a table
    rows = [["float32", f"{4 * count_weights() / 1000:.1f}", "as float16", ""]]
    rows += [["float16, zlib", f"{measure_zlib() / 1000:.1f}", "as float16", ""]]
    rows += [row(name, each["bytes"], each["bits"]) for name, each in found.items()]
    return [*rows, row("a trigram", 0, measure_trigram(text, texts))]


def kind_rows(texts):  # -> rows of a table
    rows = []
    for kind, (stands_out, zeros) in measure_zeros(3).items():
        cost = measure_kind(kind, 3, texts)
        rows.append([kind, f"{stands_out:.1f}", f"{zeros:.2f}", f"{cost:.2f}"])
    return rows


def main(out: Path, seed: int = 0) -> None:
    _, text, held_out = load()
    texts = stretches(held_out)
    example = np.array([0.9, -0.31, 0.05, -1.4])
    q, s = quantise(example, 3)
    back = dequantise(q, s, example.shape)
    print("trip: four weights to 3 bits and back")
    print("  weights ", "".join(f"{w:7.2f}" for w in example))
    print("  numbers ", "".join(f"{w:7d}" for w in q[0]))
    print("  back    ", "".join(f"{w:7.2f}" for w in back))
    print(f"\nsizes: bits per byte of {STRETCHES} stretches of held-out prose")
    found = measure_all(texts)
    head = ["a scale for", "kB", "bits", "between"]
    print(table(head, size_rows(found, text, texts)))
    print("\nkinds: one kind alone in 3 bits, a scale for each table")
    print(table(["kind", "largest / spread", "become 0", "bits"], kind_rows(texts)))
    print("\nwrites: the same seed each time")
    for name in ("float16", name_of(4, BLOCK), name_of(3, None), name_of(2, BLOCK)):
        made = " ".join(found[name]["made"].split())
        print(fill(f"{name}: {made}", 70))
    plot_sizes(out / "sizes.svg", found)
    write_levels(out / "levels.json", found)


if __name__ == "__main__":
    main(Path("."))
