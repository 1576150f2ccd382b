"""One run of a scaling experiment: a GPT of any width, on any part of a text.

But: small models, and texts so short that each is read many times; where the validation
bits rise, it stops.

Shows:
- another width is another number of parameters, and nothing else
- where the validation bits rise it stops, and keeps the model before
- the same seed gives the run that is stored

Reference: Radford et al. 2019, Language Models are Unsupervised Multitask Learners,
section 2.3; Kaplan et al. 2020, Scaling Laws for Neural Language Models, section 4.2.

Notation: C width, D bytes of text; bits are per byte, held out.
"""

from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor, cross_entropy
from snippets.data import prose, split
from snippets.media import table
from snippets.text.gpt import CONTEXT, LAYERS, bits_per_byte, forward, parameters

WIDTHS = 8, 12, 16, 24, 32
LARGER = 64  # held back
PIECES = 2, 4, 8, 16  # of 64
MORE = 32  # held back, too
CUT = 64
BATCH = 16
WARM_UP = 50  # steps
KEEP = 0.99  # of the mean of the weights, each step
LOOKS = [round(100 * 2 ** (i / 3)) for i in range(15)]  # steps: 100 to 2540
PATIENCE = 2  # looks
RATE = 0.08  # of width 8, chosen on validation text


def load_texts():  # -> bytes to train on, to choose by, to report on
    """The first half of the held-out prose chooses; the second is asked once."""
    text, held_out = split(np.frombuffer(prose().encode(), np.uint8).astype(int))
    half = len(held_out) // 2
    return text, held_out[:half], held_out[half:]


# --8<-- [start:init]
def init(width, rng):  # -> the GPT of `text/gpt`, with another width
    """Tables and matrices of random numbers; what ends a block starts at zero."""
    C = width
    rows = lambda n: Tensor(rng.normal(size=(n, C)).astype("f4") / 10)
    scale = C**-0.5
    matrix = lambda n: Tensor((scale * rng.normal(size=(C, n))).astype("f4"))
    zeros = lambda n: Tensor(np.zeros((n, C), "f4"))
    ones = lambda: Tensor(np.ones(C, "f4"))
    model = {"token": rows(256), "place": rows(CONTEXT), "norm": ones()}
    model["blocks"] = []
    for _ in range(LAYERS):
        block = {name: matrix(C) for name in "qkv"}
        block["up"] = matrix(4 * C)
        block["out"] = zeros(C)
        block["down"] = zeros(4 * C)
        block["norm1"] = ones()
        block["norm2"] = ones()
        model["blocks"].append(block)
    return model


# --8<-- [end:init]


def take(text, pieces, seed):  # bytes [n] -> about n * pieces / 64 of them
    """Pieces from anywhere in the text; more pieces hold the fewer."""
    parts = np.array_split(text, CUT)
    order = np.random.default_rng(seed).permutation(CUT)
    return np.concatenate([parts[i] for i in order[:pieces]])


# --8<-- [start:train]
def train(width, text, validation, rate, seed, looks=LOOKS):  # -> [(step, bits)], model
    """Until the validation bits rise; the model is that where they are lowest.

    What is looked at is a running mean of the weights. It needs no decay of the rate,
    so each look is as good as the end of a run.
    """
    model = init(width, np.random.default_rng(seed))
    weights = parameters(model)
    adam = Adam(weights.values())
    mean = {name: p.data.copy() for name, p in weights.items()}
    best = (np.inf, 0, mean)
    curve = []
    for t in range(1, looks[-1] + 1):
        rng = np.random.default_rng([seed, t])
        starts = rng.integers(len(text) - CONTEXT, size=(BATCH, 1))
        at = starts + np.arange(CONTEXT)
        loss = cross_entropy(forward(model, text[at]), text[at + 1])
        loss.backward()
        adam.step(rate * min(1, t / WARM_UP))
        new = max(1 - KEEP, 9 / (t + 9))
        mean = {name: m + new * (weights[name].data - m) for name, m in mean.items()}
        if t in looks:
            averaged = with_weights(width, mean)
            bits = bits_per_byte(averaged, validation)
            curve.append((t, bits))
            if bits < best[0]:
                best = (bits, len(curve), averaged)
            if len(curve) == best[1] + PATIENCE:
                break
    return curve, best[2]


# --8<-- [end:train]


def with_weights(width, arrays):  # {name: array} -> a model of its own
    """Built anew, so that training goes on with the old one."""
    other = init(width, np.random.default_rng(0))
    for name, p in parameters(other).items():
        p.data = arrays[name]
    return other


def count_numbers(width):  # -> N, all that training sets
    """Both tables, and in each layer 12 C^2 numbers of matrices and some of norms."""
    C = width
    return (256 + CONTEXT + 1) * C + LAYERS * (12 * C * C + 2 * C)


def compute(width, steps):  # -> multiplications of a training, in thousand millions
    """For each byte read: all matrices and the attention, forward and twice back."""
    C = width
    for_a_byte = 256 * C + LAYERS * (12 * C * C + 2 * CONTEXT * C)
    return 3 * for_a_byte * steps * BATCH * CONTEXT / 1e9


def load_runs():  # -> [{"what", "width", "seed", "n", "d", "steps", "bits", "curve"}]
    """As `python -m snippets scale` stored them."""
    text = (Path(__file__).parent / "scaling.tsv").read_text(encoding="utf-8")
    runs = []
    for line in text.splitlines()[1:]:
        what, width, pieces, seed, _, steps, _, bits, curve = line.split("\t")
        if what == "tried":  # a rate, for a short time
            continue
        run = {"what": what, "width": int(width), "pieces": int(pieces)}
        run |= {"seed": int(seed), "steps": int(steps), "bits": float(bits)}
        run["curve"] = [float(value) for value in curve.split()]
        runs.append(run)
    return runs


def main(out: Path, seed: int = 0) -> None:
    text, validation, _ = load_texts()
    part = take(text, PIECES[0], seed)
    curve, _ = train(WIDTHS[0], part, validation, RATE, seed, LOOKS[:4])
    print(f"run: {count_numbers(WIDTHS[0]):,} numbers, {len(part):,} bytes of text")
    stored = load_runs()[0]["curve"]
    rows = []
    off = []
    for (step, bits), before in zip(curve, stored, strict=False):
        rows.append([f"{step}", f"{before:.2f}"])
        off.append(abs(bits - before))
    print(table(["step", "validation bits, stored"], rows))
    same = "within 0.05 bits of it" if max(off) < 0.05 else f"{max(off):.2f} bits off"
    print(f"trained again here: {same}")


if __name__ == "__main__":
    main(Path("."))
