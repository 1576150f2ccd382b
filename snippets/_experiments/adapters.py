"""`snippets adapters`: the GPT learns Python, by adapters of some ranks and whole.

It writes `forgetting.tsv` beside `text/forgetting`, which reads it: a row for each way,
rate and seed, with what was trained and bits per byte on Python that chooses the rate,
on Python that is asked once, and on the old prose. A run is stored as soon as it is
measured, and is not measured again.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from snippets._site.store import replace
from snippets.text import lora
from snippets.text.gpt import bits_per_byte

HEAD = "way\trate\tseed\tnumbers\tseconds\tchosen by\tnew\told"
THIN = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2)  # rates for adapters
WHOLE = (0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01)
NOTHING = (0.005, 0.01, 0.02, 0.05)
SEEDS = (0, 1, 2)


def runs() -> list[tuple[int | str, float, int]]:
    """What is trained: way, rate, seed."""
    rates: dict[int | str, tuple[float, ...]] = dict.fromkeys(lora.RANKS, THIN)
    rates |= {"blocks": WHOLE, "all": WHOLE, "nothing": NOTHING}
    return [(w, r, seed) for seed in SEEDS for w, tried in rates.items() for r in tried]


def measure(way: int | str, rate: float, seed: int) -> str:
    """One run, as a line of the table."""
    ids, validation, test = lora.load_python()
    _, prose = lora.load_gpt()
    model, adapters, trained = lora.start(way, seed)
    begin = time.process_time()
    lora.fine_tune(model, adapters, trained, ids, rate, seed)
    seconds = time.process_time() - begin
    after = lora.adapt(model, adapters)
    bits = [f"{bits_per_byte(after, each):.4f}" for each in (validation, test, prose)]
    numbers = sum(part.data.size for part in trained)
    return "\t".join(map(str, (way, rate, seed, numbers, f"{seconds:.1f}", *bits)))


def adapters(out: Path, told: Callable[[str], None]) -> None:
    """Measures what the file does not have yet."""
    lines = out.read_text("utf-8").splitlines()[1:] if out.exists() else []
    known = {tuple(line.split("\t")[:3]) for line in lines}
    for key in runs():
        if tuple(map(str, key)) not in known:
            lines.append(measure(*key))
            told(lines[-1].replace("\t", "  "))
            replace(out, "\n".join([HEAD, *lines, ""]).encode())
