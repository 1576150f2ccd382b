"""pass@k: how often one of k drawn programs is right, and how to estimate it.

But: it counts nothing itself. The programs were drawn from `code_grammar` and run
by the interpreter of `code_synthesis`, 10,000 for each kind of task at each of
three temperatures; a test of this file counts them again.

Shows:
- the estimate is right on average, the tempting shortcut is too low
- for one try the lowest temperature is best, for many a higher one
- as many programs solve more tasks built in order than drawn, from 1,000 on
- with counted costs a search solves more than with even ones, and than unmerged
- the more tests are shown, the fewer wrong programs pass

Reference: Chen et al. 2021, Evaluating Large Language Models Trained on Code,
section 2.1 and appendix A.
"""

import json
import math
from pathlib import Path

import numpy as np

from snippets.media import Drawing

DRAWN, KINDS, TEMPERATURES = 10_000, 10, (0.5, 1.0, 2.0)
SEARCHES = "counted costs", "not merged", "even costs"
COLORS = "place", "soft", "label"


# --8<-- [start:estimate]
def pass_at_k(n, c, k):
    """Of n draws c were right: the chance that one of k of them is."""
    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError(
            f"0 <= c <= n and 1 <= k <= n must hold, got n={n}, c={c}, k={k}"
        )
    if n - c < k:  # too few are wrong to fill k places
        return 1.0
    return 1 - float(np.prod(1 - k / np.arange(n - c + 1, n + 1)))


def shortcut(n, c, k):
    """The share c / n put in the place of the probability."""
    if not (0 <= c <= n and k >= 1):
        raise ValueError(f"0 <= c <= n must hold, got n={n}, c={c}, k={k}")
    return 1 - (1 - c / n) ** k


def expected(estimate, n, k, p):
    """What it gives on average if each of n draws is right with p."""
    if not 0 <= p <= 1:
        raise ValueError(f"p must be 0 to 1, got {p}")
    chances = [math.comb(n, c) * p**c * (1 - p) ** (n - c) for c in range(n + 1)]
    return sum(q * estimate(n, c, k) for c, q in enumerate(chances))


# --8<-- [end:estimate]


# --8<-- [start:curves]
def drawing(counts, k):  # right draws of each task -> share solved by k draws
    """pass@k, the mean over the tasks."""
    if not len(counts):
        raise ValueError("counts must not be empty")
    return float(np.mean([pass_at_k(DRAWN, c, k) for c in counts]))


def searching(tried, k):  # tries that each task took, 0: not solved
    """The share of tasks that a search has solved after k programs."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    return float(np.mean([0 < t <= k for t in tried]))


# --8<-- [end:curves]


def draw(path, curves):  # [(name, colour, dash, ks, shares)]
    """Share of tasks solved against the number of programs, for all kinds."""
    if not curves:
        raise ValueError("curves must not be empty")
    title = "Share of tasks solved"
    ends = [f"{name} {shares[-1]:.2f}" for name, *_, shares in curves]
    picture = Drawing(640, 340, title, "Last, and highest: " + ", ".join(ends))
    picture.text(50, 22, title, size=15)
    for share in (0, 0.25, 0.5, 0.75, 1):
        y = 290 - 250 * share
        picture.line([(50, y), (530, y)], "soft", 0.5)
        picture.text(42, y + 5, f"{share:.2f}", "soft", "end", 13)
    for power in range(1, 6):
        x = 120 * (power - 1) + 50
        picture.text(x, 310, f"{10**power:,}", "soft", "middle", 13)
    picture.text(290, 332, "programs in all", anchor="middle", size=13)
    for _, color, dash, ks, shares in curves:
        xs = [120 * math.log10(KINDS * k / 10) + 50 for k in ks]
        points = [(x, 290 - 250 * s) for x, s in zip(xs, shares, strict=True)]
        picture.line(points, color, 2, dash)
    low = 0  # names at the right, from the top, none on another
    for name, color, *_, shares in sorted(curves, key=lambda c: -c[-1][-1]):
        low = max(295 - 250 * shares[-1], low + 15)
        picture.text(542, low, name, color, size=13)
    picture.save(path)


def load():  # -> {"drawn": {task: counts}, "tried": {task: tries}, "shown"}
    text = (Path(__file__).parent / "code_results.tsv").read_text("utf-8")
    data = {}
    for section, name, cell in (row.split("\t") for row in text.splitlines()):
        data.setdefault(section, {})[name] = json.loads(cell)
    return data


def main(out: Path, seed: int = 0) -> None:
    data = load()
    drawn = np.array(list(data["drawn"].values())).T
    tried = np.array(list(data["tried"].values())).T
    print("bias: 10 draws, 5 tries; what each says on average")
    print("  right with    truth   pass@k   shortcut")
    for p in (0.05, 0.1, 0.3):
        both = [expected(f, 10, 5, p) for f in (pass_at_k, shortcut)]
        print(f"  {p:10.2f} {1 - (1 - p) ** 5:8.3f} {both[0]:8.3f} {both[1]:10.3f}")
    ks = [1, 10, 100, 1000, 65_000 // KINDS]
    print(f"\ntasks: the share solved by k draws for each of {KINDS} kinds of task,")
    print("  and by a search that builds as many programs in all")
    print("  k             ", *[f"{k:7,}" for k in ks])
    print("  in all        ", *[f"{KINDS * k:7,}" for k in ks])
    for t, counts in zip(TEMPERATURES, drawn, strict=True):
        shares = [f"{drawing(counts, k):7.3f}" for k in ks]
        print(f"  drawn at {t:<5}", *shares)
    for name, tries in zip(SEARCHES, tried, strict=True):
        shares = [f"{searching(tries, KINDS * k):7.3f}" for k in ks]
        print(f"  {name:14}", *shares)
    print("\nshown: tests, programs that pass them, and are right")
    for shown, (every, right) in data["shown"].items():
        print(f"  {shown} {every:4} {right:4}")
    ks = [int(k) for k in np.unique(np.geomspace(1, DRAWN, 50).round())]
    curves = []
    for t, counts, dash in zip(TEMPERATURES, drawn, "634", strict=True):
        shares = [drawing(counts, k) for k in ks]
        dash = f"{dash} {dash}" if t != 1 else None
        curves.append((f"drawn at {t}", "make", dash, ks, shares))
    ns = [int(n) for n in np.unique(np.geomspace(10, 65_000, 200).round())]
    for name, color, tries in zip(SEARCHES, COLORS, tried, strict=True):
        shares = [searching(tries, n) for n in ns]
        curves.append((name, color, None, [n / KINDS for n in ns], shares))
    draw(out / "pass_at_k.svg", curves)


if __name__ == "__main__":
    main(Path("."))
