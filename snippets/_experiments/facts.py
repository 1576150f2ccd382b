"""`snippets facts`: what SmolLM2 gives each answer to 140 questions, in two wordings.

It writes `answers_given.tsv` beside `character/facts`, which reads it: a line for each
wording and fact, and the logarithms of the probabilities of the 20 answers of its kind,
in hundredths of a nat. A line that is stored is not measured again.

The facts and both wordings were written before the first was measured, and not changed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._site.store import replace
from snippets.character import calibrated
from snippets.llm.smollm import forward, load, new_cache
from snippets.llm.tokenizer import encode

Model = dict[str, Any]


def log_softmax(z: Any) -> Any:
    """Logits [..., V] -> logarithms of probabilities, in 64 bits."""
    z = z.astype(np.float64) - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def log_probabilities(model: Model, prompt: str, answers: list[str]) -> list[float]:
    """Of each answer as what follows the prompt: a sum over its tokens."""
    tokens = model["tokenizer"]
    ids = encode(tokens, prompt)
    every = [encode(tokens, " " + answer) for answer in answers]
    cache = new_cache(model, len(ids) + max(map(len, every)))
    first = log_softmax(forward(model, ids, cache)[-1])
    sums = []
    for answer in every:
        total = float(first[answer[0]])
        if len(answer) > 1:
            cache["seen"] = len(ids)  # what other answers left there is overwritten
            rows = log_softmax(forward(model, answer[:-1], cache, every=True))
            total += sum(float(row[i]) for row, i in zip(rows, answer[1:], strict=True))
        sums.append(total)
    return sums


def measure(out: Path, told: Callable[[str], None]) -> None:
    """All facts in both wordings, each stored as soon as it is measured."""
    file = out / calibrated.STORED
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {tuple(line.split("\t")[:3]) for line in lines}
    model = load()
    facts = calibrated.load_facts()
    for wording in range(2):
        for kind, rows in facts.items():
            for subject, _ in rows:
                key = (str(wording), kind, subject)
                if key in known:
                    continue
                prompt = calibrated.WORDINGS[kind][wording].format(subject)
                answers = [answer for _, answer in rows]
                found = log_probabilities(model, prompt, answers)
                cells = (f"{100 * value:.0f}" for value in found)
                lines.append("\t".join([*key, *cells]))
            replace(file, "\n".join([*lines, ""]).encode())
            told(f"wording {wording + 1}, {kind}")
