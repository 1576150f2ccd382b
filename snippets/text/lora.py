"""Low-rank adaptation: the GPT learns Python in thin matrices beside its own.

But: one small GPT that has read prose, and one text that is far from it. Real models
are far larger, and often adapted to what they half know already.

Shows:
- at first an adapter changes nothing, and taken off it leaves the old model
- added into the matrices it computes the same
- with half of it added most is learnt already, and less than half forgotten

Reference: Hu et al. 2022, LoRA: Low-Rank Adaptation of Large Language Models,
section 4.1.

Notation: W [n, m] is a matrix of the GPT, A [n, r] and B [r, m] its adapter of rank r.
"""

import json
import textwrap
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy
from snippets.data import split, unpack
from snippets.media import table
from snippets.text.gpt import (
    BATCH,
    CONTEXT,
    bits_per_byte,
    forward,
    generate,
    init,
    load,
    parameters,
    schedule,
)

ADAPTED = ("q", "k", "v", "out", "up", "down")  # matrices of each block
RANKS = 1, 2, 4, 8, 16
RANK, RATE, STEPS = 4, 0.05, 200  # of the adapter that is stored
HELD_OUT = 8001  # held-out bytes of each text
STRENGTHS = 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5
BEGINNINGS = "The old man", "def "
LENGTH = 120  # bytes of a sample
QUICK = 4001  # held-out bytes that `main` measures


def load_python():  # -> ids to train on, to choose by, to test on
    """Modules of Python's library; the last two tenths are kept back."""
    text = (Path(__file__).parent / "stdlib.txt").read_bytes()
    ids = np.frombuffer(text, np.uint8).astype(np.int64)
    train, test = split(ids)
    end = len(ids) * 8 // 10
    return train[:end], train[end:][:HELD_OUT], test[:HELD_OUT]


def load_gpt():  # -> the GPT as it is stored, held-out bytes of its own prose
    model, _, held_out = load()
    for p in parameters(model).values():
        p.data = p.data.astype(np.float32)
    ids = np.frombuffer(held_out, np.uint8).astype(np.int64)
    return model, ids[:HELD_OUT]


# --8<-- [start:adapt]
def init_adapters(model, rank, rng):  # -> {"0.q": (A, B)}
    """A is random and B is zero, so that their product is zero at first."""
    adapters = {}
    for i, block in enumerate(model["blocks"]):
        for name in ADAPTED:
            n, m = block[name].shape
            a = rng.normal(size=(n, rank)) / n**0.5
            b = np.zeros((rank, m))
            adapters[f"{i}.{name}"] = as_tensor(a), as_tensor(b)
    return adapters


def as_tensor(array):
    """In 32 bits, as the GPT is trained."""
    return Tensor(array.astype(np.float32))


def adapt(model, adapters, strength=1):  # -> a model with W + A B in place of W
    """The old matrices stay as they are, and so do tables and norms."""
    blocks = [dict(block) for block in model["blocks"]]
    for key, (a, b) in adapters.items():
        i, name = key.split(".")
        w = blocks[int(i)][name]
        blocks[int(i)][name] = w + (a @ b) * strength
    return model | {"blocks": blocks}


def parts(adapters):  # -> what is trained of them
    return [part for pair in adapters.values() for part in pair]


# --8<-- [end:adapt]


# --8<-- [start:train]
def fine_tune(model, adapters, trained, ids, rate, seed, steps=STEPS):
    """Changes only what is in `trained`: adapters, or numbers of the model itself."""
    optimiser = Adam(trained)
    for t in range(steps):
        rng = np.random.default_rng([seed, t])
        starts = rng.integers(len(ids) - CONTEXT, size=(BATCH, 1))
        at = starts + np.arange(CONTEXT)
        logits = forward(adapt(model, adapters), ids[at])
        cross_entropy(logits, ids[at + 1]).backward()
        optimiser.step(rate * schedule(t, steps))


# --8<-- [end:train]


# --8<-- [start:ways]
def start(way, seed):  # -> model, adapters, what is trained
    """`way` is a rank, "blocks", "all" or "nothing": a GPT that has read no prose."""
    model, _ = load_gpt()
    rng = np.random.default_rng(seed)
    if way == "nothing":
        model = init(rng)
    if isinstance(way, int):
        adapters = init_adapters(model, way, rng)
        return model, adapters, parts(adapters)
    trained = parameters(model)
    if way == "blocks":  # the matrices that an adapter is for, whole
        trained = {k: p for k, p in trained.items() if k.split(".")[-1] in ADAPTED}
    return model, {}, list(trained.values())


# --8<-- [end:ways]


def weights(seed=0):  # -> the adapter that is stored
    model, adapters, trained = start(RANK, seed)
    ids, _, _ = load_python()
    fine_tune(model, adapters, trained, ids, RATE, seed)
    arrays = {}
    for key, (a, b) in adapters.items():
        arrays[f"{key}.a"] = a.data
        arrays[f"{key}.b"] = b.data
    return arrays


def load_adapters():  # -> {"0.q": (A, B)}
    arrays = unpack((Path(__file__).parent / "lora.npz").read_bytes())
    pairs = {}
    for key, array in arrays.items():
        name, _, _ = key.rpartition(".")
        pairs.setdefault(name, []).append(as_tensor(array))
    return pairs


def measure_strengths(model, adapters, texts, rng_seed):  # -> a dict a strength
    """Bits on each text, and what the GPT writes, with more or less of the adapter."""
    rows = []
    for strength in STRENGTHS:
        dialled = adapt(model, adapters, strength)
        row = {"strength": strength}
        row |= {name: bits_per_byte(dialled, ids) for name, ids in texts.items()}
        for prompt in BEGINNINGS:
            rng = np.random.default_rng(rng_seed)
            made = generate(dialled, prompt.encode(), LENGTH, rng)
            row[prompt] = made.decode(errors="replace")
        rows.append(row)
    return rows


def main(out: Path, seed: int = 0) -> None:
    model, prose = load_gpt()
    adapters = load_adapters()
    _, _, python = load_python()
    numbers = sum(part.data.size for part in parts(adapters))
    whole = sum(p.data.size for p in parameters(model).values())
    print(f"stored: {numbers:,} numbers of rank {RANK}, beside {whole:,} of the GPT")

    print("\nstrength: bits per byte on held-out text, by how much of it is added")
    texts = {"Python": python[:QUICK], "prose": prose[:QUICK]}
    rows = measure_strengths(model, adapters, texts, seed)
    cells = [
        [f"{row['strength']:g}", *(f"{row[name]:.2f}" for name in texts)]
        for row in rows
    ]
    print(table(("strength", *texts), cells))
    (out / "strengths.json").write_text(json.dumps(rows) + "\n", encoding="utf-8")

    print("\nwritten: without the adapter, and with it")
    for prompt in BEGINNINGS:
        for row in (rows[0], rows[STRENGTHS.index(1)]):
            print(textwrap.fill(f"> {row[prompt]}", 70))


if __name__ == "__main__":
    main(Path("."))
