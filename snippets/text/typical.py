"""The likeliest sequence is not a typical one: a biased coin, exactly.

But: the tosses of a coin do not depend on each other, and those of a language
model do. The same gap opens there, without a formula this short.

Shows:
- the likeliest sequence is all heads, yet hardly any draw is all heads
- each typical sequence is less likely, and together they hold most draws
- a draw surprises by the entropy, the likeliest sequence by much less

Reference: Cover and Thomas, Elements of Information Theory, section 3.1 (typical
set); Shannon 1948, A Mathematical Theory of Communication, section 7; Holtzman
et al. 2020, The Curious Case of Neural Text Degeneration, section 4.

Notation: n tosses, q the probability of heads, k the number of heads.
"""

from math import comb, log2
from pathlib import Path

import numpy as np

from snippets.media import Drawing


# --8<-- [start:coin]
def entropy(q):  # probability of heads -> bits
    """The mean surprise of one toss."""
    if not 0 < q < 1:
        raise ValueError(f"q must be between 0 and 1, got {q}")
    return -q * log2(q) - (1 - q) * log2(1 - q)


def surprise(n, q, k):  # -> bits a toss
    """Of any one sequence with k heads: -log2 of its probability, over n."""
    if not (0 < q < 1 and 0 <= k <= n and n > 0):
        raise ValueError(f"q in (0, 1), k in 0 to n: got {q}, {k}, {n}")
    return -(k * log2(q) + (n - k) * log2(1 - q)) / n


def heads(n, q):  # -> [n + 1], the probability of each number of heads
    """How many sequences have k heads, times the probability of each."""
    if not (n > 0 and 0 < q < 1):
        raise ValueError(f"n must be > 0 and q in (0, 1), got {n}, {q}")
    return [comb(n, k) * q**k * (1 - q) ** (n - k) for k in range(n + 1)]


# --8<-- [end:coin]


# --8<-- [start:typical]
def typical(n, q, width):  # -> the numbers of heads
    """Whose sequences surprise by the entropy, give or take `width` bits."""
    if not width > 0:
        raise ValueError(f"width must be > 0, got {width}")
    near = lambda k: abs(surprise(n, q, k) - entropy(q)) <= width
    return [k for k in range(n + 1) if near(k)]


# --8<-- [end:typical]


def draw(path, n, q, inside):
    """Bars: the probability of each number of heads; the typical ones filled."""
    if not inside:
        raise ValueError("inside must not be empty")
    p, top = heads(n, q), max(heads(n, q))
    picture = Drawing(
        640,
        250,
        "Where the draws are, and where the likeliest sequence is",
        f"A hill of bars around {round(n * q)} heads of {n}, and nothing at "
        f"{n} heads, where the likeliest single sequence is.",
    )
    at = lambda k: 30 + 580 * k / n
    for k in range(n + 1):
        y, x = 190 - 150 * p[k] / top, at(k)
        color = "make" if k in inside else "soft"
        picture.polygon([[x - 2, 190], [x - 2, y], [x + 2, y], [x + 2, 190]], color)
    picture.line([[30, 190], [610, 190]], "soft")
    for k in range(0, n + 1, n // 4):
        picture.text(at(k), 210, k, anchor="middle", size=13)
    picture.text(320, 236, "heads", anchor="middle")
    picture.text(at(n * q), 28, "the draws", anchor="middle", color="make")
    picture.line([[at(n), 150], [at(n), 186]], "label", 2)
    picture.text(at(n) + 10, 138, "the likeliest", anchor="end", color="label")
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    n, q, width = 100, 0.7, 0.1
    inside = typical(n, q, width)
    draw(out / "coin.svg", n, q, inside)
    print(f"coin: {n} tosses, each heads with probability {q}")
    print(f"  entropy: {entropy(q):.2f} bits a toss")
    print("                          probability  bits a toss  sequences")
    for name, k in (("all heads: greedy", n), ("one with 70 heads", 70)):
        p = q**k * (1 - q) ** (n - k)
        print(f"  {name:22} {p:12.0e} {surprise(n, q, k):12.2f} {1:10}")
    ways = float(sum(comb(n, k) for k in inside))
    held = sum(heads(n, q)[k] for k in inside)
    print(f"  the typical set {held:19.2f} {entropy(q):9.2f} ± {width} {ways:9.0e}")
    print(f"  it has {inside[0]} to {inside[-1]} heads; all heads is not in it")

    tosses = np.random.default_rng(seed).random((10_000, n)) < q
    k = tosses.sum(1, dtype=np.int64)
    print("\ndraws: 10,000 sequences of the same coin")
    print(f"  in the typical set: {np.isin(k, inside).mean():.2f}")
    bits = np.mean([surprise(n, q, int(i)) for i in k])
    print(f"  mean surprise: {bits:.2f} bits a toss")
    print(f"  most heads in a draw: {k.max()}; all heads: {np.sum(k == n)} draws")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
