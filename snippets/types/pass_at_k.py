"""pass@k: how often one of k sampled programs is right, and how to estimate it.

But: it counts nothing itself. The programs were sampled from `code_grammar` and run
by `code_interpreter`, 10,000 for each kind of task at each of three temperatures; a
test of this file counts them again.

Shows:
- the estimate is right on average, the tempting shortcut is too low
- for one try the lowest temperature is best, for many a higher one
- as many programs solve more tasks built in order than sampled, from 1,000 on
- with counted costs a search solves more than with even ones, and than unmerged
- the more tests are shown, the fewer wrong programs pass

Reference: Chen et al. 2021, Evaluating Large Language Models Trained on Code,
section 2.1 and appendix A.

Notation: of n sampled programs c are right; k tries.
"""

import json
import math
from pathlib import Path

import numpy as np

from snippets.media import Drawing, table

SAMPLED = 10_000  # programs for each kind of task
KINDS = 10  # of tasks
SEARCHED = 65_000  # programs
TEMPERATURES = {0.5: "6 6", 1.0: None, 2.0: "4 4"}  # and the dashes of their lines
SEARCHES = {"counted costs": "place", "not merged": "soft", "even costs": "label"}
LEFT = 50  # of the picture's axes, in pixels, like the next three
RIGHT = 530
TOP = 40
BOTTOM = 290
DECADE = 120  # pixels for ten times as many programs


# --8<-- [start:estimate]
def pass_at_k(n, c, k):
    """Of n samples c were right: the chance that one of k of them is."""
    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError(f"0 <= c <= n and 1 <= k <= n, got n={n}, c={c}, k={k}")
    if n - c < k:  # too few are wrong to fill k places
        return 1.0
    return 1 - float(np.prod(1 - k / np.arange(n - c + 1, n + 1)))


def shortcut(n, c, k):
    """The share c / n put in the place of the probability."""
    if not (0 <= c <= n and k >= 1):
        raise ValueError(f"0 <= c <= n must hold, got n={n}, c={c}, k={k}")
    return 1 - (1 - c / n) ** k


def expected(estimate, n, k, p):
    """What it gives on average if each of n samples is right with p."""
    if not 0 <= p <= 1:
        raise ValueError(f"p must be 0 to 1, got {p}")
    total = 0
    for c in range(n + 1):
        chance = math.comb(n, c) * p**c * (1 - p) ** (n - c)
        total += chance * estimate(n, c, k)
    return total


# --8<-- [end:estimate]


# --8<-- [start:curves]
def share_sampled(counts, k):  # right samples of each task -> share solved by k
    """pass@k, the mean over the tasks."""
    if not len(counts):
        raise ValueError("counts must not be empty")
    return float(np.mean([pass_at_k(SAMPLED, c, k) for c in counts]))


def share_searched(tried, k):  # tries that each task took, 0: not solved
    """The share of tasks that a search has solved after k programs."""
    if k < 1:
        raise ValueError(f"k must be >= 1, got {k}")
    return float(np.mean([0 < t <= k for t in tried]))


# --8<-- [end:curves]


def load_results():  # -> {"drawn": {T: counts}, "tried": {search: tries}, "shown"}
    """Counts for each of the 45 tasks; of programs that pass so many tests shown."""
    text = (Path(__file__).parent / "code_results.tsv").read_text("utf-8")
    data = {"drawn": {}, "tried": {}, "shown": {}}
    for line in text.splitlines():
        section, name, cell = line.split("\t")
        data[section][name] = json.loads(cell)
    drawn = np.array(list(data["drawn"].values())).T
    tried = np.array(list(data["tried"].values())).T
    return {
        "drawn": dict(zip(TEMPERATURES, drawn, strict=True)),
        "tried": dict(zip(SEARCHES, tried, strict=True)),
        "shown": data["shown"],
    }


def measure_shares(results, ks):  # k for each kind -> {name: share at each k}
    """Of tasks solved by k samples for each kind, or by a search of as many in all."""
    shares = {}
    for t, counts in results["drawn"].items():
        shares[f"sampled at {t}"] = [share_sampled(counts, k) for k in ks]
    for name, tried in results["tried"].items():
        shares[name] = [share_searched(tried, KINDS * k) for k in ks]
    return shares


def to_page(programs, share):  # -> x, y in pixels
    """From 10 programs in all on a logarithmic axis, and from 0 to 1."""
    x = LEFT + DECADE * math.log10(programs / 10)
    return x, BOTTOM - (BOTTOM - TOP) * share


def axes(picture):
    """Lines at each quarter, a number at each power of ten."""
    picture.text(LEFT, 22, "Share of tasks solved", size=15)
    for share in (0, 0.25, 0.5, 0.75, 1):
        _, y = to_page(10, share)
        picture.line([(LEFT, y), (RIGHT, y)], "soft", 0.5)
        picture.text(LEFT - 8, y + 5, f"{share:.2f}", "soft", "end", 13)
    for power in range(1, 6):
        x, _ = to_page(10**power, 0)
        picture.text(x, BOTTOM + 20, f"{10**power:,}", "soft", "middle", 13)
    middle = (LEFT + RIGHT) / 2
    picture.text(middle, BOTTOM + 42, "programs in all", anchor="middle", size=13)


def plot_curves(path, curves):  # {name: {"color", "dash", "programs", "shares"}}
    """Share of tasks solved against the number of programs, for all kinds."""
    last = {name: curve["shares"][-1] for name, curve in curves.items()}
    ends = ", ".join(f"{name} {share:.2f}" for name, share in last.items())
    title = "Share of tasks solved"
    picture = Drawing(640, 340, title, f"Last, and highest: {ends}")
    axes(picture)
    for curve in curves.values():
        pairs = zip(curve["programs"], curve["shares"], strict=True)
        points = [to_page(programs, share) for programs, share in pairs]
        picture.line(points, curve["color"], 2, curve["dash"])
    y = 0  # names at the right, from the top, none on another
    for name in sorted(curves, key=last.get, reverse=True):
        _, end = to_page(10, last[name])
        y = max(end + 5, y + 15)
        picture.text(RIGHT + 12, y, name, curves[name]["color"], size=13)
    picture.save(path)


def all_curves(results):  # -> as `plot_curves` wants them
    """Each at enough numbers of programs to look smooth."""
    curves = {}
    ks = np.unique(np.geomspace(1, SAMPLED, 50).round()).astype(int)
    for t, counts in results["drawn"].items():
        shares = [share_sampled(counts, int(k)) for k in ks]
        curves[f"sampled at {t}"] = {
            "color": "make",
            "dash": TEMPERATURES[t],
            "programs": KINDS * ks,
            "shares": shares,
        }
    ns = np.unique(np.geomspace(10, SEARCHED, 200).round()).astype(int)
    for name, tried in results["tried"].items():
        shares = [share_searched(tried, int(n)) for n in ns]
        color = SEARCHES[name]
        curves[name] = {"color": color, "dash": None, "programs": ns, "shares": shares}
    return curves


def main(out: Path, seed: int = 0) -> None:
    results = load_results()
    print("bias: 10 samples, 5 tries; what each says on average")
    rows = []
    for p in (0.05, 0.1, 0.3):
        truth = 1 - (1 - p) ** 5
        values = truth, expected(pass_at_k, 10, 5, p), expected(shortcut, 10, 5, p)
        rows.append((f"  {p:.2f}", *(f"{value:.3f}" for value in values)))
    print(table(("  right with", "truth", "pass@k", "shortcut"), rows))
    ks = [1, 10, 100, 1000, SEARCHED // KINDS]
    print(f"\ntasks: the share solved by k samples for each of {KINDS} kinds of task,")
    print("  and by a search that builds as many programs in all")
    rows = [("  in all", *(f"{KINDS * k:,}" for k in ks))]
    for name, shares in measure_shares(results, ks).items():
        rows.append((f"  {name}", *(f"{share:.3f}" for share in shares)))
    print(table(("  k", *(f"{k:,}" for k in ks)), rows))
    print("\nshown: tests, programs that pass them, and are right")
    rows = []
    for shown, (every, right) in results["shown"].items():
        rows.append((f"  {shown}", str(every), str(right)))
    print(table(("  tests", "pass", "are right"), rows))
    plot_curves(out / "pass_at_k.svg", all_curves(results))


if __name__ == "__main__":
    main(Path("."))
