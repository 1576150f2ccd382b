"""An n-gram model of bytes: counts, Kneser-Ney smoothing, and over-fitting.

But: it sees a fixed number of bytes back and stores every run of bytes it has met;
a run that differs in one byte is simply another one.

Shows:
- the counts are the maximum-likelihood solution: no nudge lowers the loss
- with a longer context the loss on training text falls at every order
- held out, the counts turn up after order 4: over-fitting
- Kneser-Ney gives every byte a chance and is better at every order held out
- it, too, turns up, after order 6, but by hundredths

Reference: Kneser and Ney 1995, Improved Backing-off for M-gram Language Modeling;
Chen and Goodman 1999, An Empirical Study of Smoothing Techniques for Language
Modeling, section 3 (interpolated; one discount an order, as Ney and others 1994).

Notation: a gram is some bytes in a row: the context, then the byte that came.
"""

import math
from collections import Counter
from functools import partial
from pathlib import Path
from textwrap import indent

import numpy as np

from snippets.data import categorical, prose_pieces
from snippets.media import Drawing, table

ORDERS = range(1, 9)
CURVES = {  # of the picture: colour, dashes, how far below its end its name stands
    "counts, training": ("label", "5 4", 9),
    "counts, held out": ("label", None, 5),
    "K-N, training": ("make", "5 4", 1),
    "K-N, held out": ("make", None, 5),
}


# --8<-- [start:count]
def load():  # -> training bytes, held-out bytes
    """Our prose; every tenth piece of it is held out."""
    train, held_out = prose_pieces()
    return train.encode(), held_out.encode()


def count(text, order):  # bytes -> Counter {gram: how often}
    """Counts every run of `order` bytes: this is all the training there is."""
    if not 1 <= order <= len(text):
        raise ValueError(f"order must be 1 to {len(text)}, got {order}")
    starts = range(len(text) - order + 1)
    return Counter(text[i : i + order] for i in starts)


def total(grams):  # -> Counter {context: how often something followed}
    """Adds up the counts of the grams that share a context."""
    totals = Counter()
    for gram, n in grams.items():
        totals[gram[:-1]] += n
    return totals


def share(grams, totals, gram, evenly=0.0):  # -> probability
    """The last byte's share of what followed; part of it spread `evenly`."""
    seen = totals.get(gram[:-1], 0)
    p = 1 / 256  # a context never met: no idea
    if seen:
        p = grams.get(gram, 0) / seen
    return (1 - evenly) * p + evenly / 256


def bits(probability, grams):  # -> the loss, in bits per byte
    """The mean of -log2 p over the grams of a text: the cross-entropy."""
    cost = 0
    for gram, n in grams.items():
        p = probability(gram)
        if p == 0:
            return math.inf  # one impossible byte is enough
        cost -= n * math.log2(p)
    return cost / grams.total()


# --8<-- [end:count]


# --8<-- [start:smooth]
def smooth(counts, order):  # counts of orders 1 to order -> a level for each
    """Interpolated Kneser-Ney.

    The longest grams keep their counts. A shorter one counts the different
    bytes it was met after, so that being stuck in one place earns little.
    """
    if not 1 <= order <= len(counts):
        raise ValueError(f"order must be 1 to {len(counts)}, got {order}")
    met = [Counter(gram[1:] for gram in longer) for longer in counts[1:order]]
    levels = []
    for grams in [*met, counts[order - 1]]:
        often = Counter(grams.values())
        once = max(often[1], 1)  # so that something is always left over
        level = {
            "grams": grams,
            "totals": total(grams),
            "followers": Counter(gram[:-1] for gram in grams),  # different ones
            "discount": once / (once + 2 * often[2]),
        }
        levels.append(level)
    return levels


def probability(levels, gram):  # -> of the last byte, given those before it
    """Each count is discounted; what that saves goes to the shorter context."""
    if not 1 <= len(gram) <= len(levels):
        raise ValueError(f"gram must have 1 to {len(levels)} bytes, got {gram}")
    p = 1 / 256  # below the shortest context: any byte
    for n, level in enumerate(levels[: len(gram)]):
        context = gram[-n - 1 : -1]
        if context not in level["totals"]:
            break  # never met, so no longer one was met either
        times = level["grams"].get(context + gram[-1:], 0)
        kept = max(times - level["discount"], 0)
        saved = level["discount"] * level["followers"][context]
        p = (kept + saved * p) / level["totals"][context]
    return p


# --8<-- [end:smooth]


# --8<-- [start:sample]
def sample(levels, length, rng):  # -> text
    """Draws a byte, appends it, and again."""
    text = b"\n"
    while len(text) <= length:
        context = text[max(len(text) - len(levels) + 1, 0) :]
        p = [probability(levels, context + bytes([b])) for b in range(256)]
        text += bytes([categorical(p, rng)])
    return " ".join(text.decode("utf-8", "replace").split())


# --8<-- [end:sample]


def measure_order(counts, order, train, held_out):  # -> {column: number}
    """The counts alone, then smoothed, each on old text and on new text."""
    grams = counts[order - 1]
    alone = partial(share, grams, total(grams))
    smoothed = partial(probability, smooth(counts, order))
    old = count(train, order)
    new = count(held_out, order)
    unseen = sum(n for gram, n in new.items() if gram not in grams)
    return {
        "unseen": unseen / new.total(),
        "counts, training": bits(alone, old),
        "counts, held out": bits(partial(alone, evenly=0.01), new),
        "K-N, training": bits(smoothed, old),
        "K-N, held out": bits(smoothed, new),
    }


def plot_curves(path, rows):  # a row of `measure_order` for each order
    """Solid on held-out text, dashed on training text."""
    about = (
        "Held out, the counts turn up early and steeply, Kneser-Ney late and hardly."
    )
    picture = Drawing(540, 340, "Bits per byte against the order", about)

    def at(order, loss):
        return [60 + 47 * (order - 1), 295 - 50 * loss]

    picture.line([at(1, 5.2), at(1, 0), at(8.2, 0)], "soft")
    for loss in range(6):
        left, y = at(1, loss)
        picture.text(left - 10, y + 5, loss, anchor="end", size=13)
    for order in ORDERS:
        x, bottom = at(order, 0)
        picture.text(x, bottom + 20, order, anchor="middle", size=13)
    picture.text(16, 18, "bits per byte")
    picture.text(at(4.5, 0)[0], 336, "order", anchor="middle")
    for name, (color, dash, below) in CURVES.items():
        points = [at(order, row[name]) for order, row in enumerate(rows, 1)]
        picture.line(points, color, 2, dash)
        picture.text(405, points[-1][1] + below, name, color)
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    train, held_out = load()
    counts = [count(train, order) for order in ORDERS]
    pairs = counts[1]
    totals = total(pairs)
    print(f"pairs: {len(pairs):,} different ones in {len(train):,} bytes")
    for gram in (b"th", b"qu", b"tq"):
        of = totals[gram[:1]]
        p = share(pairs, totals, gram)
        print(f"  {gram.decode()}  {pairs[gram]:5,} of {of:6,} times  p = {p:.3f}")
    loss = bits(partial(share, pairs, totals), pairs)
    print(f"\nloss on the training text: {loss:.3f} bits per byte")
    print(f"  perplexity: {2**loss:.1f}")

    print("\ncurves: bits per byte on training text and on held-out text")
    print("                          counts               Kneser-Ney")
    part = train[: len(held_out)]
    rows = [measure_order(counts, order, part, held_out) for order in ORDERS]
    cells = []
    for order, grams, row in zip(ORDERS, counts, rows, strict=True):
        losses = [f"{row[name]:.2f}" for name in CURVES]
        cells.append([str(order), f"{len(grams):,}", f"{row['unseen']:.1%}", *losses])
    both = ["training", "held out"]
    head = ["order", "grams", "unseen", "training", "held out*", *both]
    print(indent(table(head, cells), "  "))
    print("  * with 1 % spread over all bytes; as they are, infinite from 2 on")
    plot_curves(out / "curves.svg", rows)

    print("\nsamples of the smoothed models")
    for order in (1, 2, 4, 6):
        print(f"  order {order}: {sample(smooth(counts, order), 56, rng)}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
