"""`snippets scale`: GPTs of 5 sizes on 4 amounts of text, and a larger one on more.

It writes `scaling.tsv` beside `judging/scaling`, which reads it: a row for each look at
each run, and for each rate that was tried. The first half of the held-out text chooses
the rate of each size and where a run stops; the second half is asked once, of the
model that was chosen. A run is stored as soon as it is measured, and is not measured
again.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snippets._site.store import replace
from snippets.judging import scaling_run as scaling
from snippets.text.gpt import bits_per_byte

HEAD = "what\twidth\tpieces\tseed\trate\tsteps\tseconds\ttest\tcurve"
RATES = (0.005, 0.01, 0.02, 0.04, 0.08, 0.16)
TRIED_ON = 32  # pieces
TRIED_LOOKS = (504,)  # steps
TRIED_SEED = 9
SEEDS = (0, 1)


def measure(key: tuple[str, int, int, int], rate: float, looks: Any) -> str:
    """One run, as a line of the table; `key`: kind, width, pieces, seed."""
    _, width, pieces, seed = key
    text, validation, test = scaling.load_texts()
    begin = time.process_time()
    part = scaling.take(text, pieces, seed)
    curve, model = scaling.train(width, part, validation, rate, seed, looks)
    bits = bits_per_byte(model, test)
    seconds = time.process_time() - begin
    steps = min(curve, key=lambda look: look[1])[0]
    looked = " ".join(f"{value:.4f}" for _, value in curve)
    cells = *key, rate, steps, f"{seconds:.0f}", f"{bits:.4f}"
    return "\t".join(map(str, (*cells, looked)))


def best_rate(width: int, lines: list[str]) -> float:
    """Of those tried with this width, the one with the fewest validation bits."""
    rows = [line.split("\t") for line in lines]
    tried = [row for row in rows if row[0] == "tried" and row[1] == str(width)]
    return float(min(tried, key=lambda row: float(row[-1]))[4])


def runs() -> list[tuple[str, int, int, int]]:
    """What is trained: kind, width, pieces, seed."""
    found = []
    for seed in SEEDS:
        for width in scaling.WIDTHS:
            found += [("run", width, pieces, seed) for pieces in scaling.PIECES]
        found.append(("held back", scaling.LARGER, scaling.MORE, seed))
    return found


def scale(out: Path, told: Callable[[str], None]) -> None:
    """Measures what the file does not have yet."""
    lines = out.read_text("utf-8").splitlines()[1:] if out.exists() else []

    def add(key: tuple[str, int, int, int], rate: float, looks: Any) -> None:
        line = measure(key, rate, looks)
        lines.append(line)
        told(line.replace("\t", "  "))
        replace(out, "\n".join([HEAD, *lines, ""]).encode())

    known = {tuple(line.split("\t")[:5]) for line in lines}
    for width in (*scaling.WIDTHS, scaling.LARGER):
        for rate in RATES:
            key = ("tried", width, TRIED_ON, TRIED_SEED)
            if tuple(map(str, (*key, rate))) not in known:
                add(key, rate, TRIED_LOOKS)
    known_runs = {row[:4] for row in known}
    for key in runs():
        if tuple(map(str, key)) not in known_runs:
            add(key, best_rate(key[1], lines), scaling.LOOKS)
