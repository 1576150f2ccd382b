"""The same bigram by gradient descent: in steps to where the counts were at once.

But: for a table of pairs the best parameters are known beforehand, which is why it
is here: the answer can be checked. Every step uses all pairs, no random batches.

Shows:
- gradient descent reaches the loss of the counts to 3 decimals
- the gradient is the share the model expects minus the share that came
- a learning rate can be too small, and too large
- on a small text the held-out loss turns up while the training loss falls

Reference: Kingma and Ba 2015, Adam; Goodfellow, Bengio and Courville 2016, Deep
Learning, sections 4.3 (gradient descent) and 7.8 (early stopping).

Notation: V bytes in the alphabet; counts [V, V] of pairs; table [V, V] of logits.
"""

import re
from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor
from snippets.media import Drawing

STEPS, RATE = 2000, 0.3  # of Adam, for both texts
PART = 4000  # bytes of the small text


# --8<-- [start:data]
def load():  # -> training text, held-out text, the alphabet
    """The prose beside this file, each byte as its place in the alphabet.

    Every tenth piece of it is held out.
    """
    text = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    pieces = re.split(r"(?m)^(?=# )", text)[1:]
    kept = [piece for i, piece in enumerate(pieces) if i % 10 != 4]
    alphabet = bytes(sorted(set(text.encode())))
    number = lambda part: [alphabet.index(b) for b in "".join(part).encode()]
    return number(kept), number(pieces[4::10]), alphabet


def count(ids, size):  # numbers -> counts [V, V]
    """How often each byte follows each byte."""
    ids = np.asarray(ids)
    if len(ids) < 2 or not 0 <= ids.min() <= ids.max() < size:
        raise ValueError(f"ids must be two or more, each 0 to {size - 1}")
    counts = np.zeros((size, size))
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts


def counted(counts):  # -> bits per byte
    """The loss of the counts, turned into probabilities: the best there is."""
    if not counts.sum() > 0:
        raise ValueError("counts must not be all zero")
    p = counts / np.maximum(counts.sum(1, keepdims=True), 1)
    seen = counts > 0
    return -(counts[seen] * np.log2(p[seen])).sum() / counts.sum()


# --8<-- [end:data]


# --8<-- [start:loss]
def loss(table, counts):  # Tensor [V, V], [V, V] -> scalar, in nats
    """The mean of -log p(next | this); a row's softmax gives p.

    The sum over a text is a sum over pairs, each as often as it came.
    """
    if table.shape != counts.shape:
        raise ValueError(f"table is {table.shape}, counts are {counts.shape}")
    scale = table.exp().sum(1).log().reshape(-1, 1)
    return ((scale - table) * (counts / counts.sum())).sum()


def slope(logits, counts):  # [V, V], [V, V] -> [V, V]
    """The gradient of the loss, worked out: what is expected minus what came."""
    if logits.shape != counts.shape:
        raise ValueError(f"logits: {logits.shape}, counts: {counts.shape}")
    p = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    return (counts.sum(1, keepdims=True) * p - counts) / counts.sum()


# --8<-- [end:loss]


# --8<-- [start:descend]
def descend(counts, rate, steps):  # -> loss after the last step, in bits
    """Plain gradient descent: every step is the rate times the gradient."""
    if not rate > 0:
        raise ValueError(f"rate must be > 0, got {rate}")
    table = Tensor(np.zeros(counts.shape))
    for _ in range(steps):
        loss(table, counts).backward()
        table.data = table.data - rate * table.grad
        table.grad = None
    return bits(table, counts)


def train(counts, watched, rate, steps):  # -> table, losses [steps + 1, 2]
    """Adam: each number's steps are measured by its own usual gradient."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    table = Tensor(np.zeros(counts.shape))
    optimiser, losses = Adam([table], rate), []
    for _ in range(steps):
        losses.append((bits(table, counts), bits(table, watched)))
        loss(table, counts).backward()
        optimiser.step()
    losses.append((bits(table, counts), bits(table, watched)))
    return table, np.array(losses)


def bits(table, counts):  # -> the loss in bits per byte
    """A nat is log2(e) bits."""
    return float(loss(table, counts).data) / np.log(2)


# --8<-- [end:descend]


def draw(path, whole, part):
    """Both runs: solid on watched text, dashed on training text."""
    if len(part) != len(whole) or len(part) < 20:
        raise ValueError(f"{len(whole)} and {len(part)} losses, want 20 each")
    about = "With little text the loss on watched text soon turns up again."
    picture = Drawing(550, 340, "Bits per byte against steps", about)
    at = lambda step, y: [60 + 125 * np.log10(step / 4), 295 - 120 * (y - 3)]
    picture.line([at(4, 5), at(4, 3), at(2200, 3)], "soft")
    for i in (1, 2, 3):
        picture.text(50, at(4, i + 2)[1] + 5, i + 2, anchor="end", size=13)
        picture.text(at(10**i, 0)[0], 315, 10**i, anchor="middle", size=13)
    picture.text(16, 18, "bits per byte")
    picture.text(at(100, 0)[0], 336, "step", anchor="middle")
    steps = np.unique(np.geomspace(4, len(part) - 1, 80).round().astype(np.int64))
    for losses, color in ((whole, "label"), (part, "make")):
        for column, dash in enumerate(("5 4", None)):
            points = [at(i, losses[i, column]) for i in steps]
            picture.line(points, color, 2, dash)
    best = part[:, 1].argmin()
    picture.circle(*at(best, part[best, 1]), 5, "make")
    ends = [at(len(part), y)[1] for y in (part[-1, 1], whole[-1, 0], part[-1, 0])]
    picture.text(405, ends[0] + 5, "little text, watched", "make")
    picture.text(405, ends[1] + 1, "all text, both", "label")
    picture.text(405, ends[2] + 8, "little text, training", "make")
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    text, held, alphabet = load()
    size, half = len(alphabet), len(held) // 2
    counts, few = count(text, size), count(text[:PART], size)
    watched, test = count(held[:half], size), count(held[half:], size)
    print(f"table: {size} x {size} numbers, for {len(text):,} bytes of text")

    pair = alphabet.index(b"t"), alphabet.index(b"h")
    table = Tensor(np.zeros((size, size)))
    loss(table, counts).backward()
    print("\nslope of the loss for the pair 'th', before the first step")
    print(f"  share of 'th' in the text {counts[pair] / counts.sum():8.4f}")
    print(f"  expected minus came       {slope(table.data, counts)[pair]:8.4f}")
    print(f"  the same, by autograd     {table.grad[pair]:8.4f}")

    print("\nrates: plain gradient descent, bits per byte")
    print("  rate  10 steps  30 steps")
    for rate in (3, 30, 300):
        after = [descend(counts, rate, steps) for steps in (10, 30)]
        print(f"  {rate:4} {after[0]:9.2f} {after[1]:9.2f}")
    print(f"  rate 30, 1,000 steps: {descend(counts, 30, 1000):.3f}")

    table, whole = train(counts, watched, RATE, STEPS)
    end, part = train(few, watched, RATE, STEPS)
    best = int(part[:, 1].argmin())
    print(f"\ndescent by Adam at rate {RATE}, bits per byte")
    print(f"              all the text    first {PART:,} bytes")
    print("  step    training watched    training watched")
    for step in sorted({0, 3, best, 100, STEPS}):
        a, b, c, d = (*whole[step], *part[step])
        print(f"  {step:4} {a:11.3f} {b:7.3f} {c:11.3f} {d:7.3f}")
    print(f"  counts {counted(counts):9.3f} {counted(few):19.3f}")
    draw(out / "descent.svg", whole, part)

    print(f"\nstop where the watched text is likeliest: step {best}")
    stopped, _ = train(few, watched, RATE, best)
    for name, model in (("step", stopped), ("end", end), ("all", table)):
        print(f"  test text, {name:5} {bits(model, test):.3f}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
