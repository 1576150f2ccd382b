"""The likeliest sequence is not a typical one: a biased coin, exactly.

But: the tosses of a coin do not depend on each other, and those of a language
model do. The same gap opens there, without a formula this short.

Shows:
- the likeliest sequence is all heads, yet hardly any draw is all heads
- each typical sequence is less likely, and together they hold most draws
- the surprisal of a draw is near the entropy, that of the likeliest far below

Reference: Cover and Thomas, Elements of Information Theory, section 3.1 (typical
set); Shannon 1948, A Mathematical Theory of Communication, section 7; Holtzman
et al. 2020, The Curious Case of Neural Text Degeneration, section 4.

Notation: n tosses, q the probability of heads, k the number of heads.
"""

from math import comb, log2
from pathlib import Path

import numpy as np

from snippets.media import Drawing

N, Q = 100, 0.7  # tosses, and the probability of heads
WIDTH = 0.1  # bits a toss that a typical sequence may be off


# --8<-- [start:coin]
def entropy(q):  # probability of heads -> bits
    """The mean surprisal of one toss."""
    if not 0 < q < 1:
        raise ValueError(f"q must be between 0 and 1, got {q}")
    return -q * log2(q) - (1 - q) * log2(1 - q)


def surprisal(n, q, k):  # -> bits a toss
    """Of any one sequence with k heads: -log2 of its probability, over n."""
    return -(k * log2(q) + (n - k) * log2(1 - q)) / n


def heads(n, q):  # -> [n + 1], the probability of each number of heads
    """How many sequences have k heads, times the probability of each."""
    p = []
    for k in range(n + 1):
        one = q**k * (1 - q) ** (n - k)
        p.append(comb(n, k) * one)
    return p


# --8<-- [end:coin]


# --8<-- [start:typical]
def typical(n, q, width):  # -> the numbers of heads
    """Whose surprisal a toss is the entropy, give or take `width` bits."""
    inside = []
    for k in range(n + 1):
        if abs(surprisal(n, q, k) - entropy(q)) <= width:
            inside.append(k)
    return inside


# --8<-- [end:typical]


def measure_draws(n, q, draws, rng):  # -> heads in each [draws], mean bits a toss
    """Tosses the coin n times, again and again."""
    tosses = rng.random((draws, n)) < q
    k = tosses.sum(axis=1)
    return k, np.mean([surprisal(n, q, int(i)) for i in k])


def plot_coin(path, n, q, inside):
    """Bars: the probability of each number of heads; the typical ones filled."""
    p = heads(n, q)
    picture = Drawing(
        640,
        250,
        "Where the draws are, and where the likeliest sequence is",
        f"A hill of bars around {round(n * q)} heads of {n}, and nothing at "
        f"{n} heads, where the likeliest single sequence is.",
    )
    at = lambda k: 30 + 580 * k / n
    for k in range(n + 1):
        height = 150 * p[k] / max(p)
        color = "make" if k in inside else "soft"
        left = at(k) - 2
        picture.rect(left, 190 - height, 4, height, color)
    picture.line([[30, 190], [610, 190]], "soft")
    for k in range(0, n + 1, n // 4):
        picture.text(at(k), 210, k, anchor="middle", size=13)
    picture.text(320, 236, f"heads of {n} tosses", anchor="middle")
    picture.text(30, 28, "probability, as height")
    picture.text(at(n * q), 28, "the draws", anchor="middle", color="make")
    picture.line([[at(n), 150], [at(n), 186]], "label", 2)
    picture.text(at(n) + 10, 138, "the likeliest", anchor="end", color="label")
    picture.save(path)


# --8<-- [start:main]
def main(out: Path, seed: int = 0) -> None:
    inside = typical(N, Q, WIDTH)
    plot_coin(out / "coin.svg", N, Q, inside)
    print(f"coin: {N} tosses, each heads with probability {Q}")
    print(f"  entropy: {entropy(Q):.2f} bits a toss")
    print("                          probability  bits a toss  sequences")
    for name, k in (("all heads: greedy", N), ("one with 70 heads", 70)):
        bits = surprisal(N, Q, k)
        print(f"  {name:22} {2 ** (-N * bits):12.0e} {bits:12.2f} {1:10}")
    sequences = float(sum(comb(N, k) for k in inside))
    p = heads(N, Q)
    together = sum(p[k] for k in inside)
    print(f"  the typical set {together:19.2f}", end=" ")
    print(f"{entropy(Q):9.2f} ± {WIDTH} {sequences:9.0e}")
    print(f"  it has {inside[0]} to {inside[-1]} heads; all heads is not in it")

    k, bits = measure_draws(N, Q, 10_000, np.random.default_rng(seed))
    print("\ndraws: 10,000 sequences of the same coin")
    print(f"  in the typical set: {np.isin(k, inside).mean():.2f}")
    print(f"  mean surprisal: {bits:.2f} bits a toss")
    print(f"  most heads in a draw: {k.max()}; all heads: {(k == N).sum()} draws")


# --8<-- [end:main]


if __name__ == "__main__":
    main(Path("."))
