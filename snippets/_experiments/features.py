"""`snippets features`: the sentences of `judging/shift`, as MiniLM places them.

It writes `shift.npz` beside the example that reads it: 384 numbers for each of 544
reviews and 180 other sentences, in 8 bits. Of these, 150 were written before the first
was classified; the last 30, which turn words round, after the others had been looked at
and before any of them was. Four new reviews that nearly stood among the 544 were then
replaced by others; nothing else was changed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from snippets._experiments.train import write
from snippets.data import labelled_reviews
from snippets.judging import shift
from snippets.llm import minilm


def in_8_bits(features: np.ndarray) -> dict[str, np.ndarray]:
    """Whole numbers up to 127, and what one of them is worth."""
    step = np.abs(features).max() / 127
    return {"features": np.round(features / step).astype(np.int8), "step": step}


def place(out: Path) -> None:
    """All sentences, in the order in which `shift` reads them."""
    model = minilm.load()
    sentences = [*labelled_reviews()[0]]
    for others, _ in shift.load_others().values():
        sentences += others
    features = np.array([minilm.encode(model, sentence) for sentence in sentences])
    write(out / "shift.npz", in_8_bits(features))
