"""An n-gram model of bytes: counts, Kneser-Ney smoothing, and over-fitting.

But: it sees a fixed number of bytes back and stores every run of bytes it has met;
a run that differs in one byte is simply another one.

Shows:
- the counts are the maximum-likelihood solution: no nudge lowers the loss
- with a longer context the loss on training text falls at every order
- held out, the counts turn up after order 4: over-fitting
- Kneser-Ney gives every byte a chance and is better at every order held out

Reference: Kneser and Ney 1995, Improved Backing-off for M-gram Language Modeling;
Chen and Goodman 1999, An Empirical Study of Smoothing Techniques for Language
Modeling, section 3 (interpolated; one discount an order, as Ney and others 1994).

Notation: a gram is some bytes in a row: the context, then the byte that came.
"""

import math
import re
from collections import Counter
from functools import partial
from pathlib import Path

import numpy as np

from snippets.media import Drawing

ORDERS = range(1, 7)


# --8<-- [start:count]
def load():  # -> training bytes, held-out bytes
    """The prose beside this file; every tenth piece of it is held out."""
    text = (Path(__file__).parent / "prose.txt").read_text(encoding="utf-8")
    pieces = re.split(r"(?m)^(?=# )", text)[1:]
    kept = [piece for i, piece in enumerate(pieces) if i % 10 != 4]
    return "".join(kept).encode(), "".join(pieces[4::10]).encode()


def count(text, order):  # bytes -> Counter {gram: how often}
    """Counts every run of `order` bytes: this is all the training there is."""
    if not 1 <= order <= len(text):
        raise ValueError(f"order must be 1 to {len(text)}, got {order}")
    starts = range(len(text) - order + 1)
    return Counter(text[i : i + order] for i in starts)


def total(grams):  # -> Counter {context: how often something followed}
    """Adds up the counts of the grams that share a context."""
    if not grams:
        raise ValueError("grams must not be empty")
    totals = Counter()
    for gram, n in grams.items():
        totals[gram[:-1]] += n
    return totals


def share(grams, totals, gram, evenly=0.0):  # -> probability
    """The last byte's share of what followed; part of it spread `evenly`."""
    if not 0 <= evenly <= 1:
        raise ValueError(f"evenly must be 0 to 1, got {evenly}")
    seen = totals.get(gram[:-1])
    p = grams.get(gram, 0) / seen if seen else 1 / 256  # never met: no idea
    return (1 - evenly) * p + evenly / 256


def bits(probability, grams):  # -> the loss, in bits per byte
    """The mean of -log2 p over the grams of a text: the cross-entropy."""
    if not grams:
        raise ValueError("grams must not be empty")
    p = {gram: probability(gram) for gram in grams}
    if min(p.values()) == 0:
        return math.inf  # one impossible byte is enough
    return -sum(n * math.log2(p[g]) for g, n in grams.items()) / grams.total()


# --8<-- [end:count]


# --8<-- [start:smooth]
def smooth(counts, order):  # counts of orders 1 to order -> levels
    """Interpolated Kneser-Ney: for each order, grams, totals and a discount.

    The longest grams keep their counts. A shorter one counts the different
    bytes it was met after, so that being stuck in one place earns little.
    """
    if not 1 <= order <= len(counts):
        raise ValueError(f"order must be 1 to {len(counts)}, got {order}")
    met = [Counter(g[1:] for g in longer) for longer in counts[1:order]]
    levels = []
    for grams in [*met, counts[order - 1]]:
        often = Counter(grams.values())
        once = max(often[1], 1)  # so that something is always left over
        discount = once / (once + 2 * often[2])
        followers = Counter(gram[:-1] for gram in grams)  # different ones
        levels.append((grams, total(grams), followers, discount))
    return levels


def probability(levels, gram):  # -> of the last byte, given those before it
    """Each count is discounted; what that saves goes to the shorter context."""
    if not 1 <= len(gram) <= len(levels):
        raise ValueError(f"gram must have 1 to {len(levels)} bytes, got {gram}")
    p = 1 / 256  # below the shortest context: any byte
    for n in range(len(gram)):
        grams, totals, followers, discount = levels[n]
        context = gram[-n - 1 : -1]
        if context not in totals:
            break  # never met, so no longer one was met either
        kept = max(grams.get(context + gram[-1:], 0) - discount, 0)
        p = (kept + discount * followers[context] * p) / totals[context]
    return p


# --8<-- [end:smooth]


# --8<-- [start:sample]
def sample(levels, length, rng):  # -> text
    """Draws a byte, appends it, and again."""
    if length < 1:
        raise ValueError(f"length must be >= 1, got {length}")
    text = b"\n"
    while len(text) <= length:
        context = text[max(len(text) - len(levels) + 1, 0) :]
        p = [probability(levels, context + bytes([b])) for b in range(256)]
        edges = np.cumsum(p)
        draw = np.searchsorted(edges, rng.random() * edges[-1], "right")
        text += bytes([int(draw)])
    return " ".join(text.decode("utf-8", "replace").split())


# --8<-- [end:sample]


def measure(counts, order, train, held):  # -> share unseen, 4 losses
    """The counts alone, then smoothed, each on old text and on new text."""
    smoothed = partial(probability, smooth(counts, order))
    grams, old, new = counts[order - 1], count(train, order), count(held, order)
    unseen = sum(n for gram, n in new.items() if gram not in grams)
    alone = partial(share, grams, total(grams))
    a, b = bits(alone, old), bits(partial(alone, evenly=0.01), new)
    c, d = bits(smoothed, old), bits(smoothed, new)
    return unseen / new.total(), a, b, c, d


def draw(path, rows):
    """The curves: solid on held-out text, dashed on training text."""
    about = "Held out, the counts turn up early and Kneser-Ney levels out."
    picture = Drawing(540, 340, "Bits per byte against the order", about)
    at = lambda x, y: [60 + 66 * (x - 1), 295 - 50 * y]
    picture.line([at(1, 5.2), at(1, 0), at(6.2, 0)], "soft")
    for i in ORDERS:
        picture.text(50, at(1, i - 1)[1] + 5, i - 1, anchor="end", size=13)
        picture.text(at(i, 0)[0], 315, i, anchor="middle", size=13)
    picture.text(16, 18, "bits per byte")
    picture.text(at(3.5, 0)[0], 336, "order", anchor="middle")
    names = "counts, training", "counts, held out", "K-N, training"
    for i, name in enumerate([*names, "K-N, held out"]):
        color, dash = ["label", "make"][i // 2], ["5 4", None][i % 2]
        points = [at(n, row[1 + i]) for n, row in enumerate(rows, 1)]
        picture.line(points, color, 2, dash)
        picture.text(405, points[-1][1] + [9, 5, 1, 5][i], name, color)
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    train, held = load()
    counts, rng = [count(train, n) for n in ORDERS], np.random.default_rng(seed)
    pairs, totals = counts[1], total(counts[1])
    print(f"pairs: {len(pairs):,} different ones in {len(train):,} bytes")
    for gram in (b"th", b"qu", b"tq"):
        n, of, p = pairs[gram], totals[gram[:1]], share(pairs, totals, gram)
        print(f"  {gram.decode()}  {n:5,} of {of:6,} times  p = {p:.3f}")
    loss = bits(partial(share, pairs, totals), pairs)
    print(f"\nloss on the training text: {loss:.3f} bits per byte")
    print(f"  perplexity: {2**loss:.1f}")

    print("\ncurves: bits per byte on training text and on held-out text")
    print("                    --------- counts ---------    -- Kneser-Ney --")
    print("  order    grams  unseen  training  held out*   training  held out")
    rows = [measure(counts, n, train[: len(held)], held) for n in ORDERS]
    for grams, n, (unseen, *losses) in zip(counts, ORDERS, rows, strict=True):
        a, b, c, d = (f"{loss:10.2f}" for loss in losses)
        print(f"  {n:5} {len(grams):8,}{unseen:8.1%}{a}{b}{c:>12}{d}")
    print("  * with 1 % spread over all bytes; as they are, infinite from 2 on")
    draw(out / "curves.svg", rows)

    print("\nsamples of the smoothed models")
    for order in (1, 2, 4, 6):
        print(f"  order {order}: {sample(smooth(counts, order), 56, rng)}")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
