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

from pathlib import Path

import numpy as np

from snippets.autograd import Adam, Tensor
from snippets.data import prose, prose_pieces
from snippets.media import Drawing

STEPS, RATE = 2000, 0.3  # of Adam, for both texts
PART = 4000  # bytes of the small text
WATCHED = (1, 2, 3, 4, 5, 10, 30)  # steps of plain descent


# --8<-- [start:data]
def load():  # -> {text: counts of its pairs [V, V]}, the alphabet
    """Our prose; half of what is held out is for the test at the end."""
    alphabet = bytes(sorted(set(prose().encode())))
    train, held_out = prose_pieces()
    half = len(held_out) // 2
    texts = {
        "all": train,
        "part": train[:PART],
        "validation": held_out[:half],
        "test": held_out[half:],
    }
    counts = {}
    for name, text in texts.items():
        ids = [alphabet.index(byte) for byte in text.encode()]
        counts[name] = count(ids, len(alphabet))
    return counts, alphabet


def count(ids, size):  # ids -> counts [V, V]
    """How often each byte follows each byte."""
    ids = np.asarray(ids)
    if ids.min() < 0:  # NumPy would count from the end
        raise ValueError(f"ids must be 0 to {size - 1}, got {ids.min()}")
    counts = np.zeros((size, size))
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts


def entropy(counts):  # -> bits per byte
    """The loss of the counts, turned into probabilities: the best there is."""
    p = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
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
    highest = table.data.max(axis=1, keepdims=True)  # so that exp cannot overflow
    table = table - highest
    log_sum = table.exp().sum(1).log().reshape(-1, 1)
    return ((log_sum - table) * (counts / counts.sum())).sum()


def gradient(logits, counts):  # [V, V], [V, V] -> [V, V]
    """Of the loss, worked out: what is expected minus what came."""
    if logits.shape != counts.shape:
        raise ValueError(f"logits: {logits.shape}, counts: {counts.shape}")
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    return (counts.sum(axis=1, keepdims=True) * p - counts) / counts.sum()


# --8<-- [end:loss]


# --8<-- [start:descend]
def descend(counts, rate, steps):  # -> losses [steps + 1], in bits
    """Plain gradient descent: every step is the rate times the gradient."""
    table = Tensor(np.zeros(counts.shape))
    losses = [bits(table, counts)]
    for _ in range(steps):
        loss(table, counts).backward()
        table.data = table.data - rate * table.grad
        table.grad = None
        losses.append(bits(table, counts))
    return losses


def train(counts, validation, rate, steps):  # -> table, losses [steps + 1, 2]
    """Adam: each number's steps are measured by its own usual gradient."""
    if steps < 1:
        raise ValueError(f"steps must be >= 1, got {steps}")
    table = Tensor(np.zeros(counts.shape))
    adam = Adam([table], rate)
    losses = [(bits(table, counts), bits(table, validation))]
    for _ in range(steps):
        loss(table, counts).backward()
        adam.step()
        losses.append((bits(table, counts), bits(table, validation)))
    return table, np.array(losses)


def bits(table, counts):  # -> the loss in bits per byte
    """A nat is log2(e) bits."""
    return float(loss(table, counts).data) / np.log(2)


# --8<-- [end:descend]


def measure_pair(counts, pair):  # -> its share, the gradient, and by autograd
    """Before the first step, when all logits are 0."""
    table = Tensor(np.zeros(counts.shape))
    loss(table, counts).backward()
    share = counts[pair] / counts.sum()
    return share, gradient(table.data, counts)[pair], table.grad[pair]


def plot_descent(path, whole, part):  # losses [steps + 1, 2] of two texts
    """Both runs: solid on validation text, dashed on training text."""
    about = "With little text the loss on validation text soon turns up again."
    picture = Drawing(550, 340, "Bits per byte against steps", about)
    _axes(picture)
    steps = np.geomspace(4, len(part) - 1, 80).round()
    steps = np.unique(steps.astype(np.int64))
    for losses, color in ((whole, "label"), (part, "make")):
        for column, dash in enumerate(("5 4", None)):
            points = [_at(i, losses[i, column]) for i in steps]
            picture.line(points, color, 2, dash)
    best = part[:, 1].argmin()
    x, y = _at(best, part[best, 1])
    picture.circle(x, y, 5, "make")
    names = [
        ("little text, validation", "make", part[-1, 1], 5),
        ("all text, both", "label", whole[-1, 0], 1),
        ("little text, training", "make", part[-1, 0], 8),
    ]
    for name, color, loss, below in names:
        x, y = _at(len(part), loss)
        picture.text(405, y + below, name, color)
    picture.save(path)


def _at(step, loss):  # -> x, y in the picture
    return 60 + 125 * np.log10(step / 4), 295 - 120 * (loss - 3)


def _axes(picture):
    picture.line([_at(4, 5), _at(4, 3), _at(2200, 3)], "soft")
    for i in (1, 2, 3):
        left, y = _at(4, i + 2)
        x, bottom = _at(10**i, 3)
        picture.text(left - 10, y + 5, i + 2, anchor="end", size=13)
        picture.text(x, bottom + 20, 10**i, anchor="middle", size=13)
    picture.text(16, 18, "bits per byte")
    middle, _ = _at(100, 3)
    picture.text(middle, 336, "step", anchor="middle")


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    counts, alphabet = load()
    size = len(alphabet)
    print(f"table: {size} x {size} numbers, for {counts['all'].sum() + 1:,.0f} bytes")

    pair = alphabet.index(b"t"), alphabet.index(b"h")
    share, worked_out, found = measure_pair(counts["all"], pair)
    print("\ngradient of the loss for the pair 'th', before the first step")
    print(f"  share of 'th' in the text {share:8.4f}")
    print(f"  expected minus came       {worked_out:8.4f}")
    print(f"  the same, by autograd     {found:8.4f}")

    print("\nrates: plain gradient descent, bits per byte after some steps")
    print("  step" + "".join(f"{step:7}" for step in WATCHED))
    for rate in (3, 30, 100, 300):
        losses = descend(counts["all"], rate, max(WATCHED))
        row = [f"{losses[step]:7.2f}" for step in WATCHED]
        print(f"  {rate:4}" + "".join(row))
    print(f"  rate 100, 1,000 steps: {descend(counts['all'], 100, 1000)[-1]:.3f}")

    table, whole = train(counts["all"], counts["validation"], RATE, STEPS)
    end, part = train(counts["part"], counts["validation"], RATE, STEPS)
    best = int(part[:, 1].argmin())
    print(f"\ndescent by Adam at rate {RATE}, bits per byte")
    print(f"              all the text         first {PART:,} bytes")
    print("  step    training validation    training validation")
    for step in sorted({0, 3, best, 100, STEPS}):
        losses = [*whole[step], *part[step]]
        print("  {:4} {:11.3f} {:10.3f} {:11.3f} {:10.3f}".format(step, *losses))
    best_there_is = [entropy(counts[name]) for name in ("all", "part")]
    print("  counts {:9.3f} {:22.3f}".format(*best_there_is))
    plot_descent(out / "descent.svg", whole, part)

    print(f"\nstop where the validation text is likeliest: step {best}")
    stopped, _ = train(counts["part"], counts["validation"], RATE, best)
    for name, model in (("step", stopped), ("end", end), ("all", table)):
        print(f"  test text, {name:5} {bits(model, counts['test']):.3f}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
