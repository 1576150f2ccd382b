"""Scaling: held-out bits against size, text and computing, and laws that foretell them.

But: 5 sizes, 4 amounts of text and one larger run, all far smaller than real models.

Shows:
- size is worth little on the shortest text, and much on the longest
- text is worth more to the largest model than to the smallest
- with little computing a small model is best, with more a larger one
- both laws come nearer to the larger run than guesses without one, if by little
- two seeds of a run lie about as far apart as the laws are off, on short texts

Reference: Kaplan et al. 2020, Scaling Laws for Neural Language Models, section 4;
Hoffmann et al. 2022, Training Compute-Optimal Large Language Models, section 3.3.

Notation: N numbers in the model, D bytes of text, L held-out bits per byte; r runs.
"""

import itertools
import json
from pathlib import Path

import numpy as np

from snippets.judging.scaling_run import (
    LARGER,
    LOOKS,
    MORE,
    PIECES,
    WIDTHS,
    compute,
    count_numbers,
    load_runs,
)
from snippets.media import Drawing, table

PIECE = 3389  # bytes
POWERS = np.arange(0.05, 1.55, 0.05)
SEEDS = 0, 1  # each another start, on other pieces of the text
BUDGETS = 15, 30, 60, 120, 240  # thousand millions of multiplications
SHADES = "soft", "place", "label", "ink"


def columns(runs):  # -> N [r], D [r], bits [r]
    n = np.array([count_numbers(run["width"]) for run in runs], float)
    d = np.array([run["pieces"] * PIECE for run in runs])
    return n, d, np.array([run["bits"] for run in runs])


# --8<-- [start:law]
def powers_of(x, power):  # [r] -> [r]
    """In units of ten thousand, so that no number of a law is tiny or huge."""
    return (x / 1e4) ** -power


def fit_joint(n, d, bits):  # [r] each -> (a, b), (A, B)
    """Kaplan's form, L = (A / N^a + B / D)^b: L^(1/b) is linear in A and B."""
    best = np.inf
    for a, b in itertools.product(POWERS, POWERS):
        x = np.column_stack([powers_of(n, a), powers_of(d, 1)])
        shares = x / bits[:, None] ** (1 / b)  # each is to sum to 1
        numbers = np.linalg.lstsq(shares, np.ones(len(x)), rcond=None)[0]
        error = np.sum((np.maximum(x @ numbers, 0) ** b - bits) ** 2)
        if error < best and numbers.min() >= 0:
            best = error
            law = (a, b), numbers
    if best == np.inf:
        raise ValueError("no law of this form has such bits")
    return law


def predict_joint(law, n, d):  # -> bits [r]
    (a, b), numbers = law
    x = np.column_stack([powers_of(n, a), powers_of(d, 1)])
    return (x @ numbers) ** b


def terms(n, d, powers):  # [r], [r], (a, b) -> [r, 3]
    """What E, A and B are multiplied with."""
    a, b = powers
    return np.column_stack([n**0, powers_of(n, a), powers_of(d, b)])


def fit_sum(n, d, bits):  # [r] each -> (a, b), (E, A, B)
    """Hoffmann's form, L = E + A / N^a + B / D^b: least squares for all powers."""
    best = np.inf
    for powers in itertools.product(POWERS, POWERS):
        x = terms(n, d, powers)
        numbers = np.linalg.lstsq(x, bits, rcond=None)[0]
        error = ((x @ numbers - bits) ** 2).sum()
        if error < best and numbers.min() >= 0:
            best = error
            law = powers, numbers
    if best == np.inf:
        raise ValueError("no law of this form has such bits")
    return law


# --8<-- [end:law]


# --8<-- [start:foretell]
def foretell(known, wanted):  # runs, runs of one kind -> {way: bits}
    """Four ways to guess at a run from others; none of them has seen it."""
    n, d, bits = columns(known)
    to_n, to_d, _ = columns(wanted[:1])
    powers, numbers = fit_sum(n, d, bits)
    plane = np.linalg.lstsq(logarithms(n, d), bits, rcond=None)[0]
    largest = (n == n.max()) & (d == d.max())
    return {
        "joint law": predict_joint(fit_joint(n, d, bits), to_n, to_d)[0],
        "sum law": (terms(to_n, to_d, powers) @ numbers)[0],
        "straight line": (logarithms(to_n, to_d) @ plane)[0],
        "as the largest": bits[largest].mean(),
    }


def logarithms(n, d):  # [r], [r] -> [r, 3]
    """The baseline: bits on a plane above log N and log D."""
    return np.column_stack([n**0, np.log(n), np.log(d)])


# --8<-- [end:foretell]


def hold_back(runs, seed=0):  # -> {what: (the runs to fit, the runs held back)}
    """Within the grid its largest size and longest text; then the larger run."""
    runs = [run for run in runs if run["seed"] == seed]  # all on the same pieces
    grid = [run for run in runs if run["what"] == "run"]
    others = [run for run in runs if run not in grid]
    corner = (WIDTHS[-1], PIECES[-1])
    inside = [r for r in grid if r["width"] < corner[0] and r["pieces"] < corner[1]]
    last = [r for r in grid if (r["width"], r["pieces"]) == corner]
    return {"corner": (inside, last), "larger": (grid, others)}


def bits_of(runs, width, pieces, seed=0):  # -> NaN if there is no such run
    wanted = {"width": width, "pieces": pieces, "seed": seed}
    found = [run["bits"] for run in runs if wanted.items() <= run.items()]
    return found[0] if found else np.nan


def seeds_apart(runs):  # -> by how much the runs that were made twice differ
    """Another seed is another start, and other pieces of the text."""
    again = [run for run in runs if run["seed"] == 1]
    first = [bits_of(runs, run["width"], run["pieces"]) for run in again]
    return np.abs(np.array(first) - [run["bits"] for run in again])


def size_of(pieces):  # -> text
    return f"{pieces * PIECE / 1000:.0f} kB"


def grid_rows(runs, seed=0):  # -> rows: bits of each size on each amount of text
    rows = []
    for width in WIDTHS:
        cells = [f"{bits_of(runs, width, pieces, seed):.2f}" for pieces in PIECES]
        rows.append([f"{count_numbers(width):,}", *cells])
    return rows


def foretold_rows(runs, seed=0):  # -> rows of a table
    """What was measured, and what each way says, for both that were held back."""
    found = {}
    for known, wanted in hold_back(runs, seed).values():
        true = np.mean([run["bits"] for run in wanted])
        found.setdefault("measured", []).extend([f"{true:.2f}", ""])
        for way, bits in foretell(known, wanted).items():
            found.setdefault(way, []).extend([f"{bits:.2f}", f"{bits - true:+.2f}"])
    return [[way, *cells] for way, cells in found.items()]


def bits_within(run, budget):  # -> the fewest validation bits within so much compute
    """NaN if the run has not been looked at by then."""
    looks = zip(LOOKS, run["curve"], strict=False)
    found = [bits for step, bits in looks if compute(run["width"], step) <= budget]
    return min(found, default=np.nan)


def compute_rows(runs):  # -> rows of a table
    """On the longest text of the grid, for each size."""
    rows = []
    for run in hold_back(runs)["larger"][0]:
        if run["pieces"] == PIECES[-1]:
            bits = [bits_within(run, budget) for budget in BUDGETS]
            cells = ["-" if np.isnan(each) else f"{each:.2f}" for each in bits]
            rows.append([f"{count_numbers(run['width']):,}", *cells])
    return rows


def plot_grid(path, runs):
    """Bits against numbers, a line for each amount of text, and the larger run."""
    about = "Bits fall with the size of the model, the more so on longer texts."
    picture = Drawing(600, 330, "Held-out bits per byte", about)
    across = lambda n: 70 + 140 * np.log(n / 4000)
    up = lambda bits: 290 - 190 * (bits - 2.2)
    for bits in (2.5, 3, 3.5):
        picture.line([(60, up(bits)), (580, up(bits))], "soft")
        picture.text(52, up(bits) + 4, bits, anchor="end", size=12)
    for pieces, shade in zip(PIECES, SHADES, strict=True):
        heights = [up(bits_of(runs, width, pieces)) for width in WIDTHS]
        places = [across(count_numbers(width)) for width in WIDTHS]
        picture.line(list(zip(places, heights, strict=True)), shade, 2)
        end = places[-1] + 8, heights[-1] + 4
        picture.text(*end, size_of(pieces), shade, size=12)
    right = across(count_numbers(LARGER))
    height = up(bits_of(runs, LARGER, MORE))
    picture.circle(right, height, 5, "make")
    picture.text(right, height - 10, size_of(MORE), "make", "end", size=12)
    for width in (*WIDTHS, LARGER):
        n = count_numbers(width)
        picture.text(across(n), 318, f"{n / 1000:.0f}k", anchor="middle", size=12)
    picture.save(path)


def write_grid(path, runs):
    """What the page lets you move, as JSON: measured, and by the joint law."""
    law = fit_joint(*columns(hold_back(runs)["larger"][0]))
    cells = []
    for width in (*WIDTHS, LARGER):
        for pieces in (*PIECES, MORE):
            n = count_numbers(width)
            bits = bits_of(runs, width, pieces)
            foretold = predict_joint(law, np.array([n]), np.array([pieces]) * PIECE)
            one = {"n": n, "text": size_of(pieces)}
            one["measured"] = None if np.isnan(bits) else round(bits, 3)
            one["law"] = round(float(foretold[0]), 3)
            cells.append(one)
    path.write_text(json.dumps(cells) + "\n", encoding="utf-8")


def main(out: Path, seed: int = 0) -> None:
    runs = load_runs()
    texts = [size_of(pieces) for pieces in PIECES]
    print("grid: held-out bits per byte, by numbers in the model and amount of text")
    print(table(["numbers", *texts], grid_rows(runs)))
    print("\nagain: the same, with other starts and other pieces of the text")
    print(table(["numbers", *texts], grid_rows(runs, 1)))
    print(f"\ncompute: bits on {texts[-1]}, by thousand millions of multiplications")
    print(table(["numbers", *map(str, BUDGETS)], compute_rows(runs)))
    apart = seeds_apart(runs)
    print(f"\nseeds: {len(apart)} runs made twice, {apart.min():.2f} to", end=" ")
    print(f"{apart.max():.2f} bits apart, the mean {apart.mean():.2f}")
    late = sum(run["steps"] == LOOKS[-1] for run in runs)
    print(f"\nlimit: {late} of {len(runs)} runs were best", end=" ")
    print(f"at step {LOOKS[-1]:,}, the last")
    print("\npowers: of N, D in the joint law, by seed:", end="")
    for at in SEEDS:
        (a, b), _ = fit_joint(*columns(hold_back(runs, at)["larger"][0]))
        print(f"  {-a * b:.2f}, {-b:.2f}", end="")
    print("\n\nforetold: the corner of the grid by the rest, the larger by the grid")
    head = ["", "corner", "off", "larger", "off"]
    print(table(head, foretold_rows(runs)))
    print("\nother: the same, foretold by the runs with the other seed")
    print(table(head, foretold_rows(runs, 1)))
    plot_grid(out / "grid.svg", runs)
    write_grid(out / "grid.json", runs)


if __name__ == "__main__":
    main(Path("."))
