"""`snippets rates`: tries learning rates for the GPT.

Each optimiser gets a grid of rates and three seeds at a short budget: an optimiser
at its best rate may only be set beside another at its best. One run more is long: the
Adam of `gpt.tsv` at half its rate. The first half of the held-out text chooses, the
second half reports. It writes `rates.tsv`, read by `text/muon`; a row is added as soon
as it is measured, and is not measured again.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from snippets._experiments.train import optimisers
from snippets._site.store import replace
from snippets.data import prose, split
from snippets.text import gpt

HEAD = "steps\toptimiser\trate\tseed\tvalidation\ttest"
STEPS, SEEDS = 300, (0, 1, 2)
GRID = {
    "adam": (0.005, 0.01, 0.02, 0.04),  # for all parameters
    "muon": (0.01, 0.02, 0.04, 0.08),  # for the matrices of the blocks
}
LONG = (3000, "adam", 0.005, 0)
TABLES = 0.02  # Adam's rate for the rest, beside Muon: its best at this budget


def measure(steps: int, name: str, rate: float, seed: int) -> list[float]:
    """Bits per byte after training: on validation text, on test text."""
    text, held_out = split(np.frombuffer(prose().encode(), np.uint8).astype(np.int64))
    half = len(held_out) // 2
    model = gpt.init(np.random.default_rng(seed))
    opts = optimisers(model, name, {"adam": TABLES, name: rate})
    for _ in gpt.train(model, text, steps, opts, seed):
        pass
    parts = held_out[:half], held_out[half:]
    return [gpt.bits_per_byte(model, part) for part in parts]


def runs() -> list[tuple[int, str, float, int]]:
    """All that are asked for: steps, optimiser, rate, seed."""
    grid = [
        (STEPS, name, rate, seed)
        for seed in SEEDS
        for name, rates in GRID.items()
        for rate in rates
    ]
    return [*grid, LONG]


def tune(out: Path, told: Callable[[str], None]) -> None:
    """Measures what the file does not have yet."""
    lines = out.read_text("utf-8").splitlines()[1:] if out.exists() else []
    known = {tuple(line.split("\t")[:4]) for line in lines}
    for run in runs():
        key = tuple(map(str, run))
        if key in known:
            continue
        bits = [f"{value:.4f}" for value in measure(*run)]
        lines.append("\t".join([*key, *bits]))
        told(lines[-1].replace("\t", "  "))
        replace(out, "\n".join([HEAD, *sorted(lines), ""]).encode())
    told(f"{len(lines)} runs stand in {out.name}")
