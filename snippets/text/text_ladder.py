"""The ladder: models of text from even odds to a GPT, on the same unseen bytes.

But: a corpus of 0.2 MB. What the networks and the pre-trained model paid for each
byte was stored by the program that ran them (`python -m snippets._ladder`).

Shows:
- each rung of counting needs fewer bits per byte than the one before it
- MLP, GRU and GPT, about the same seconds each, end in this order
- on this little prose counting beats the GPT, and their mean beats both
- on code, which repeats itself, every compressor beats counting
- the pre-trained model is best, on prose that it cannot have read

Reference: Shannon 1951, Prediction and Entropy of Printed English; Chen and
Goodman 1999, section 3 (modified Kneser-Ney smoothing, interpolated).

Notation: N runs of n bytes each, V = 256 bytes.
"""

import bz2
import io
from pathlib import Path

import numpy as np

from snippets.media import Drawing

V, ORDERS = 256, range(7)
RUNGS = ["uniform", "unigram", *(f"{n}-gram" for n in ORDERS[2:])]
BOTH = "GPT + 6-gram"
NETWORKS, SQUEEZED = ["MLP", "GRU", "GPT"], ["gzip", "bz2", "xz"]


def load():  # -> bytes to train on, held-out bytes
    """The prose beside this file; its last tenth is held out."""
    text = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    return split(text.encode())


def split(text):  # bytes -> bytes, bytes
    """Nine tenths and one tenth."""
    if len(text) < 10:
        raise ValueError(f"text must be 10 bytes or more, got {len(text)}")
    return text[: len(text) * 9 // 10], text[len(text) * 9 // 10 :]


def report():  # -> {(corpus, rung): [numbers, seconds, bits]}, {rung: costs [N]}
    """What was measured beforehand; the costs are of the held-out prose."""
    table = (Path(__file__).parent / "ladder.tsv").read_text(encoding="utf-8")
    raw = (Path(__file__).parent / "ladder.npz").read_bytes()
    rows = [line.split("\t") for line in table.splitlines()[1:]]
    paid = {rung: a.astype(float) for rung, a in np.load(io.BytesIO(raw)).items()}
    return {(corpus, rung): row for corpus, rung, *row in rows}, paid


# --8<-- [start:count]
def _to_ids(text):  # bytes -> int64 [n]
    return np.frombuffer(text, np.uint8).astype(np.int64)


def count(text, order):  # bytes -> a table for each length 1 to `order`
    """Kneser-Ney: what each n-gram's count is worth, less a discount.

    Shorter grams count the different bytes that they followed, not their uses.
    """
    if not 0 <= order <= 7 or len(text) < order:
        raise ValueError(f"order must be 0 to 7 and text longer, got {order}")
    tables, grams = [], numbers(_to_ids(text), order)
    for n in range(order, 0, -1):
        grams, uses = np.unique(grams, return_counts=True)
        n1, n2, n3, n4 = np.maximum(np.bincount(uses, minlength=5)[1:5], 1)
        y = n1 / (n1 + 2 * n2)
        cut = 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3
        cut = np.clip([0, *cut], 0.1, 3)[np.minimum(uses, 3)]
        contexts, at = np.unique(grams >> 8, return_inverse=True)
        total = np.bincount(at, uses)
        share, rest = (uses - cut) / total[at], np.bincount(at, cut) / total
        tables.append((grams, share, contexts, rest))
        grams = grams & (256 ** (n - 1) - 1)  # without its first byte
    return tables[::-1]


def numbers(ids, n):  # [N + n - 1] -> [N]
    """Each run of n bytes as one number, in base 256."""
    if len(ids) < n:
        raise ValueError(f"a run of {n} bytes needs {n}, got {len(ids)}")
    rows = np.lib.stride_tricks.sliding_window_view(ids, max(n, 1))
    return rows @ 256 ** np.arange(max(n, 1), dtype=np.int64)[::-1]


def counted(tables, grams):  # numbers [N] -> p of the last byte of each [N]
    """What the longest gram says, and for the rest what a shorter one says."""
    p = np.full(len(grams), 1 / V)
    for n, (known, share, contexts, rest) in enumerate(tables, 1):
        gram = grams & (256**n - 1)
        p *= _look_up(contexts, rest, gram >> 8, 1.0)
        p += _look_up(known, share, gram, 0.0)
    return p


def _look_up(keys, values, wanted, missing):  # sorted [K], [K], [N] -> [N]
    at = np.searchsorted(keys, wanted).clip(max=len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], missing)


# --8<-- [end:count]


# --8<-- [start:score]
def costs(tables, train, held_out):  # -> bits that each held-out byte costs
    """-log2 p of each byte, given all that the model looks back on."""
    if not held_out:
        raise ValueError("held_out must not be empty")
    n = max(len(tables), 1)
    ids = _to_ids(train[len(train) - n + 1 :] + held_out)
    return -np.log2(counted(tables, numbers(ids, n)))


def compressed(squeeze, train, held_out):  # bytes -> bytes, and texts
    """Bits per byte that a compressor needs which has just read `train`."""
    if not held_out:
        raise ValueError("held_out must not be empty")
    more = len(squeeze(train + held_out)) - len(squeeze(train))
    return 8 * more / len(held_out)


def mixed(*bits):  # costs [N] of several models -> of their mean [N]
    """What each byte costs if the models' probabilities are averaged."""
    if not bits:
        raise ValueError("at least one model is needed")
    return -np.log2(sum(2.0**-b for b in bits) / len(bits))


def sample(tables, prompt, n, rng):  # -> n bytes that follow the prompt
    """Draws a byte, appends it, asks again."""
    if len(prompt) < len(tables):
        raise ValueError(f"prompt must be {len(tables)} bytes or more")
    text = prompt
    for _ in range(n):
        context = text[len(text) + 1 - max(len(tables), 1) :]
        grams = (int.from_bytes(context, "big") << 8) + np.arange(V, dtype=np.int64)
        edges = np.cumsum(counted(tables, grams))
        draw = np.searchsorted(edges, rng.random() * edges[-1], "right")
        text += bytes([int(draw)])
    return text[len(prompt) :]


# --8<-- [end:score]


def draw(path, bars):  # [(rung, bits)] from the first to the last
    """A bar for each rung; its colour says what kind of model it is."""
    if not bars:
        raise ValueError("bars must not be empty")
    title = "Bits per byte of unseen prose"
    about = ", ".join(f"{name} {bits:.2f}" for name, bits in bars)
    picture = Drawing(560, 40 + 24 * len(bars), title, about)
    picture.text(280, 20, title, anchor="middle", size=15)
    colors = dict.fromkeys(RUNGS, "soft") | dict.fromkeys(SQUEEZED, "label")
    colors["SmolLM2"] = "place"
    for i, (name, bits) in enumerate(bars):
        picture.text(120, 51 + 24 * i, name, anchor="end")
        picture.rect(128, 38 + 24 * i, 46 * bits, 17, colors.get(name, "make"))
        picture.text(136 + 46 * bits, 51 + 24 * i, f"{bits:.2f}")
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    (train, held_out), (stored, paid) = load(), report()
    models = {rung: count(train, n) for n, rung in enumerate(RUNGS)}
    paid |= {rung: costs(m, train, held_out) for rung, m in models.items()}
    paid[BOTH] = mixed(paid["GPT"], paid["6-gram"])
    print("rungs: bits per byte of held-out text, fewer are better")
    print("               parameters  seconds    prose   Python")
    bars, none = [], ["-", "-", "nan"]
    for rung in [*RUNGS, *NETWORKS, BOTH, *SQUEEZED, "SmolLM2"]:
        size, seconds, bits, *_ = stored.get(("prose", rung), none)
        bars.append((rung, paid[rung].mean() if rung in paid else float(bits)))
        other = stored.get(("Python", rung), none)[2]
        line = f"  {rung:13}{size:>10}{seconds:>9}{bars[-1][1]:9.2f}"
        print(f"{line}{float(other):9.2f}".replace("nan", "  -"))
    draw(out / "ladder.svg", bars)
    again = compressed(bz2.compress, train, held_out)
    print(f"\nagain: bz2, run just now, {again:.2f}")
    less = np.mean(paid["GPT"] < paid["6-gram"])
    print(f"\nturns: the GPT pays less than the 6-gram for {less:.0%} of bytes")
    print("\nsamples: what follows 'The old man'; other signs are shown as ·")
    for rung, model in models.items():
        rng = np.random.default_rng(seed)
        text = sample(model, b"\n\nThe old man", 56, rng).replace(b"\n", b" ")
        text = "".join(chr(b) if 31 < b < 127 else "·" for b in text)
        print(f"  {rung:8} {text}")
    print("  SmolLM2 ", stored["prose", "SmolLM2"][3])


if __name__ == "__main__":
    main(Path("."))
