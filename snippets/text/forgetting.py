"""What fine-tuning costs: bits on the old text for bits on the new, by rank and rate.

But: one GPT, few steps, one new text that is far from the old; every run is stored.

Shows:
- a higher rank needs fewer bits on the new text, and all matrices whole fewer still
- what is learnt of the new text is paid for in bits on the old
- for as much learnt, no rank pays less than all numbers at a small rate do
- from nothing, as many steps give less than from the old model

Reference: Biderman et al. 2024, LoRA Learns Less and Forgets Less, section 4.

Notation: a way is a rank, the matrices of the blocks whole, or all numbers.
"""

from pathlib import Path

import numpy as np

from snippets.media import Drawing, table
from snippets.text.gpt import bits_per_byte
from snippets.text.lora import RANKS, load_gpt, load_python

NAMES = {str(rank): f"rank {rank}" for rank in RANKS}
NAMES["blocks"] = "blocks, whole"
NAMES["all"] = "all numbers"
NAMES["nothing"] = "all, from nothing"
WHOLE = "blocks", "all"
SHADES = {
    "1": "soft",
    "4": "place",
    "16": "label",
    "all": "ink",
}


def load_runs():  # -> a row a run, as `python -m snippets adapters` measured it
    text = (Path(__file__).parent / "forgetting.tsv").read_text(encoding="utf-8")
    head, *lines = [line.split("\t") for line in text.splitlines()]
    rows = [dict(zip(head, line, strict=True)) for line in lines]
    for row in rows:
        for name in ("rate", "chosen by", "new", "old"):
            row[name] = float(row[name])
    return rows


# --8<-- [start:choose]
def best_rate(runs, way):
    """The fewest bits on the Python that is there to choose by, over the seeds."""
    tried = [run for run in runs if run["way"] == way]
    rates = {run["rate"] for run in tried}
    return min(rates, key=lambda rate: np.mean(column(tried, rate, "chosen by")))


def column(runs, rate, name):  # -> one number a seed
    return [run[name] for run in runs if run["rate"] == rate]


# --8<-- [end:choose]


# --8<-- [start:price]
def means(runs, way, name):  # -> for each rate up to the best, the mean of the seeds
    tried = [run for run in runs if run["way"] == way]
    best = best_rate(runs, way)
    rates = sorted({run["rate"] for run in tried if run["rate"] <= best})
    return [float(np.mean(column(tried, rate, name))) for rate in rates]


def price(runs, way, bits):  # -> bits on prose, where it needs `bits` on Python
    """Between its rates, by straight lines."""
    new = means(runs, way, "new")[::-1]  # the highest rate first: the fewest bits
    old = means(runs, way, "old")[::-1]
    return float(np.interp(bits, new, old))


# --8<-- [end:price]


def learnt_rows(runs, before):  # -> rows of a table
    """Each way at its rate; bits over the seeds."""
    rows = [("as it was", "0", "", *(f"{bits:.2f}" for bits in before))]
    for way, name in NAMES.items():
        rate = best_rate(runs, way)
        tried = [run for run in runs if run["way"] == way]
        cells = [name, f"{int(tried[0]['numbers']):,}", f"{rate:g}"]
        for text in ("new", "old"):
            bits = column(tried, rate, text)
            cells.append(f"{min(bits):.2f} to {max(bits):.2f}")
        rows.append(cells)
    return rows


def price_rows(runs):  # -> rows of a table
    """A rank at its rate, and what is trained whole at a rate that learns as much."""
    rows = []
    for rank in RANKS:
        way = str(rank)
        tried = [run for run in runs if run["way"] == way]
        rate = best_rate(runs, way)
        new = np.mean(column(tried, rate, "new"))
        old = np.mean(column(tried, rate, "old"))
        whole = [price(runs, name, new) for name in WHOLE]
        cells = [f"{bits:.2f}" for bits in (new, old, *whole)]
        rows.append((NAMES[way], *cells))
    return rows


def plot_runs(path, runs):
    """Bits on both texts: a line for each way, through its rates."""
    about = "Who needs fewer bits on Python needs more on prose, by any way."
    picture = Drawing(600, 330, "Bits per byte on both texts", about)
    across = lambda bits: 70 + 260 * (bits - 2.5)
    up = lambda bits: 290 - 170 * (bits - 2.4)
    for bits in (2.5, 3, 3.5):
        height = up(bits)
        picture.line([(60, height), (580, height)], "soft")
        picture.text(52, height + 4, f"{bits:.1f}", anchor="end", size=12)
    for bits in (2.5, 3, 3.5, 4):
        picture.text(across(bits), 318, f"{bits:.1f}", anchor="middle", size=12)
    for way, shade in SHADES.items():
        places = [across(bits) for bits in means(runs, way, "new")]
        heights = [up(bits) for bits in means(runs, way, "old")]
        points = list(zip(places, heights, strict=True))
        picture.line(points, shade, 2)
        picture.dots(points, 3, shade)
        picture.text(places[0], heights[0] + 18, NAMES[way], shade, "middle", 12)
    picture.text(70, 20, "prose", size=12)
    picture.text(580, 318, "Python", anchor="end", size=12)
    picture.save(path)


def main(out: Path, seed: int = 0) -> None:
    model, prose = load_gpt()
    _, _, python = load_python()
    before = [bits_per_byte(model, ids) for ids in (python, prose)]
    runs = load_runs()
    head = ("", "numbers", "rate", "Python", "prose")
    print("learnt: bits per byte on held-out text, over three seeds")
    print(table(head, learnt_rows(runs, before)))
    print("\npaid: bits on prose, for as few bits on Python")
    print(table(("", "Python", "prose", *map(NAMES.get, WHOLE)), price_rows(runs)))
    plot_runs(out / "paid.svg", runs)


if __name__ == "__main__":
    main(Path("."))
