"""`snippets countries`: SmolLM2 is asked for capitals, of 30 countries and 30 names.

It writes `capitals.tsv` beside `judging/invented`, which reads it: for each way to ask
and each name the reply, and the probability of its first token, in thousandths. A way
that is stored is not measured again.

Countries, names and ways were written before the first was asked, and not changed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments.many import generate, likeliest
from snippets._site.store import replace
from snippets.judging import invented
from snippets.llm.smollm import load
from snippets.llm.tokenizer import chat, decode, encode

Model = dict[str, Any]
STEPS = 24
WARNING = "If you do not know, say that you do not know."


def prompts_of(model: Model, way: str, names: list[str]) -> list[list[int]]:
    """What stands before each reply."""
    tokenizer = model["tokenizer"]
    if way == "a sentence":
        return [encode(tokenizer, f"The capital of {name} is") for name in names]
    before = f"{WARNING} " if way == "warned" else ""
    questions = [f"{before}What is the capital of {name}?" for name in names]
    return [chat(tokenizer, [("user", question)]) for question in questions]


def ask(model: Model, prompts: list[list[int]]) -> list[tuple[str, float]]:
    """The likeliest reply to each, and the probability of its first token."""
    first: list[float] = []

    def choose(said: list[int], logits: Any) -> int:
        best = likeliest(said, logits)
        if not said:
            z = np.exp(logits.astype(np.float64) - logits.max())
            first.append(float(z[best] / z.sum()))
        return best

    replies = generate(model, prompts, STEPS, choose)
    texts = [" ".join(decode(model["tokenizer"], ids).split()) for ids in replies]
    return list(zip(texts, first, strict=True))


def measure(out: Path, told: Callable[[str], None]) -> None:
    """All names in all ways, each way stored as soon as it is measured."""
    file = out / invented.STORED
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {line.partition("\t")[0] for line in lines}
    names = [name for _, name, _ in invented.load_countries()]
    model = load()
    for way in invented.WAYS:
        if way in known:
            continue
        found = ask(model, prompts_of(model, way, names))
        for name, (said, p) in zip(names, found, strict=True):
            lines.append(f"{way}\t{name}\t{1000 * p:.0f}\t{said}")
        replace(file, "\n".join([*lines, ""]).encode())
        told(way)
