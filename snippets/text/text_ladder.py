"""The ladder: models of text from even odds to a GPT, on the same unseen bytes.

But: a corpus of 0.2 MB. What the networks and the pre-trained model paid for each
byte was stored by the program that ran them (`python -m snippets ladder`).

Shows:
- each rung of counting needs fewer bits per byte than the one before it
- on prose MLP, GRU and GPT, about the same seconds each, end in this order
- on this little prose counting is as good as the GPT, and their mean beats both
- on code, which repeats itself, every compressor beats counting
- the pre-trained model is best, on prose that it cannot have read

Reference: Shannon 1951, Prediction and Entropy of Printed English; Chen and
Goodman 1999, section 3 (modified Kneser-Ney smoothing, interpolated).

Notation: N runs of n bytes each, V = 256 bytes.
"""

import bz2
from pathlib import Path

import numpy as np

from snippets.data import categorical, prose, split, unpack
from snippets.media import Drawing, table

V = 256
ORDERS = range(7)
RUNGS = ["uniform", "unigram", *(f"{n}-gram" for n in ORDERS[2:])]
NETWORKS = ["MLP", "GRU", "GPT"]
COMPRESSORS = ["gzip", "bz2", "xz"]
BOTH = "GPT + 6-gram"
EVERY = [*RUNGS, *NETWORKS, BOTH, *COMPRESSORS, "SmolLM2"]


def load_costs():  # -> {rung: bits of each held-out byte of our prose}
    """What the networks and the pre-trained model paid."""
    return unpack((Path(__file__).parent / "ladder.npz").read_bytes())


def load_table():  # -> {corpus: {rung: {column: text}}}; "-" is: not measured
    """What was measured beforehand."""
    text = (Path(__file__).parent / "ladder.tsv").read_text(encoding="utf-8")
    head, *lines = text.splitlines()
    rows = {}
    for line in lines:
        row = dict(zip(head.split("\t"), line.split("\t"), strict=True))
        rows.setdefault(row["corpus"], {})[row["rung"]] = row
    return rows


# --8<-- [start:count]
def count(text, order):  # bytes -> a table for each length 1 to `order`
    """Kneser-Ney: what each n-gram's count is worth, less a discount.

    Shorter grams count the different bytes that they followed, not their uses.
    """
    if not 0 <= order <= 7:  # eight bytes do not fit into an integer
        raise ValueError(f"order must be 0 to 7, got {order}")
    tables = []
    grams = numbers(_to_ids(text), order)
    for n in range(order, 0, -1):
        grams, uses = np.unique(grams, return_counts=True)
        discount = discounts(uses)[np.minimum(uses, 3)]
        contexts, at = np.unique(grams >> 8, return_inverse=True)
        total = np.bincount(at, uses)
        level = {
            "grams": grams,
            "share": (uses - discount) / total[at],
            "contexts": contexts,
            "rest": np.bincount(at, discount) / total,
        }
        tables.insert(0, level)
        grams = grams & (256 ** (n - 1) - 1)  # without its first byte
    return tables


def discounts(uses):  # -> [4], of what was used never, once, twice, more often
    """Modified Kneser-Ney, from how many grams were used 1 to 4 times."""
    often = np.bincount(uses, minlength=5)[1:5]
    n1, n2, n3, n4 = np.maximum(often, 1)
    y = n1 / (n1 + 2 * n2)
    once = 1 - 2 * y * n2 / n1
    twice = 2 - 3 * y * n3 / n2
    more = 3 - 4 * y * n4 / n3
    return np.clip([0, once, twice, more], 0.1, 3)  # of few grams it may be < 0


def numbers(ids, n):  # [N + n - 1] -> [N]
    """Each run of n bytes as one number, in base 256."""
    n = max(n, 1)
    rows = np.lib.stride_tricks.sliding_window_view(ids, n)
    return rows @ 256 ** np.arange(n, dtype=np.int64)[::-1]


def share(tables, grams):  # numbers [N] -> p of the last byte of each [N]
    """What the longest gram says, and for the rest what a shorter one says."""
    p = np.full(len(grams), 1 / V)
    for n, level in enumerate(tables, start=1):
        gram = grams & (256**n - 1)
        rest = _look_up(level["contexts"], level["rest"], gram >> 8, missing=1)
        own = _look_up(level["grams"], level["share"], gram, missing=0)
        p = own + rest * p
    return p


def _look_up(keys, values, wanted, missing):  # sorted [K], [K], [N] -> [N]
    at = np.searchsorted(keys, wanted).clip(max=len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], missing)


def _to_ids(text):  # bytes -> int64 [n]
    return np.frombuffer(text, np.uint8).astype(np.int64)


# --8<-- [end:count]


# --8<-- [start:score]
def costs(tables, train, held_out):  # -> bits that each held-out byte costs
    """-log2 p of each byte, given all that the model looks back on."""
    n = max(len(tables), 1)
    ids = _to_ids(train[len(train) - n + 1 :] + held_out)
    return -np.log2(share(tables, numbers(ids, n)))


def compressed(compress, train, held_out):  # bytes -> bytes, and texts
    """Bits per byte that a compressor needs which has just read `train`."""
    more = len(compress(train + held_out)) - len(compress(train))
    return 8 * more / len(held_out)


def mixed(*bits):  # costs [N] of several models -> of their mean [N]
    """What each byte costs if the models' probabilities are averaged."""
    return -np.log2(sum(2.0**-b for b in bits) / len(bits))


def sample(tables, prompt, n, rng):  # -> n bytes that follow the prompt
    """Draws a byte, appends it, asks again."""
    if len(prompt) < len(tables):
        raise ValueError(f"prompt must be {len(tables)} bytes or more")
    text = prompt
    for _ in range(n):
        context = text[len(text) + 1 - max(len(tables), 1) :]
        grams = (int.from_bytes(context, "big") << 8) + np.arange(V, dtype=np.int64)
        text += bytes([categorical(share(tables, grams), rng)])
    return text[len(prompt) :]


# --8<-- [end:score]


def measure_rungs(models, train, held_out):  # -> {rung: costs [N]}
    """What is known of each byte: counted now, stored, and of the mean."""
    paid = load_costs()
    for rung, tables in models.items():
        paid[rung] = costs(tables, train, held_out)
    paid[BOTH] = mixed(paid["GPT"], paid["6-gram"])
    return paid


def measure_bits(paid, stored):  # -> {rung: bits per byte of the prose}
    """The mean of the costs; of the compressors, which have none, as stored."""
    bits = {}
    for rung in EVERY:
        bits[rung] = paid[rung].mean() if rung in paid else float(stored[rung]["bits"])
    return bits


def plot_bars(path, bits):  # {rung: bits} from the first to the last
    """A bar for each rung; its colour says what kind of model it is."""
    title = "Bits per byte of unseen prose"
    about = ", ".join(f"{name} {value:.2f}" for name, value in bits.items())
    picture = Drawing(560, 40 + 24 * len(bits), title, about)
    picture.text(280, 20, title, anchor="middle", size=15)
    colors = dict.fromkeys(RUNGS, "soft") | dict.fromkeys(COMPRESSORS, "label")
    colors["SmolLM2"] = "place"
    for i, (name, value) in enumerate(bits.items()):
        y = 51 + 24 * i
        picture.text(120, y, name, anchor="end")
        picture.rect(128, y - 13, 46 * value, 17, colors.get(name, "make"))
        picture.text(136 + 46 * value, y, f"{value:.2f}")
    picture.save(path)


def printable(text):  # bytes -> one line
    """A dot for what is no ASCII character."""
    text = text.replace(b"\n", b" ")
    return "".join(chr(b) if 31 < b < 127 else "·" for b in text)


def main(out: Path, seed: int = 0) -> None:
    train, held_out = split(prose().encode())
    models = {rung: count(train, n) for n, rung in enumerate(RUNGS)}
    paid = measure_rungs(models, train, held_out)
    stored = load_table()
    bits = measure_bits(paid, stored["prose"])
    rows = []
    for rung in EVERY:
        row = stored["prose"].get(rung, {"numbers": "-", "seconds": "-"})
        code = "-"  # not measured
        if rung in stored["Python"]:
            code = f"{float(stored['Python'][rung]['bits']):.2f}"
        cells = [row["numbers"], row["seconds"], f"{bits[rung]:.2f}", code]
        rows.append([f"  {rung}", *cells])
    print("rungs: bits per byte of held-out text, fewer are better")
    print(table(["", "parameters", "seconds", "prose", "Python"], rows))
    plot_bars(out / "ladder.svg", bits)
    again = compressed(bz2.compress, train, held_out)
    print(f"\nagain: bz2, run just now, {again:.2f}")
    less = np.mean(paid["GPT"] < paid["6-gram"])
    print(f"\nturns: the GPT pays less than the 6-gram for {less:.0%} of bytes")
    print("\nsamples: what follows 'The old man'; other signs are shown as ·")
    for rung, tables in models.items():
        rng = np.random.default_rng(seed)
        text = sample(tables, b"\n\nThe old man", 56, rng)
        print(f"  {rung:8} {printable(text)}")
    print("  SmolLM2 ", stored["prose"]["SmolLM2"]["wrote"])


if __name__ == "__main__":
    main(Path("."))
