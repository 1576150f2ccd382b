"""`snippets summaries`: SmolLM2 summarises 32 texts in one sentence, in two ways.

It writes two files beside `applications/summary_scores`, which reads them:
`summaries.tsv`, the condition, the text, the reply as JSON has it; and
`sentence_cosines.tsv`, how near MiniLM puts the sentences of a text to each other, in
thousandths. A condition is measured once. How to ask was tried on the 6 texts `dev`, in
two wordings.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments.many import generate
from snippets._experiments.stored import fill
from snippets._site.store import replace
from snippets.applications.summarisation import load_texts, split_sentences
from snippets.llm import minilm, smollm
from snippets.llm.tokenizer import chat, decode

STEPS = 60  # tokens of a reply at most
ASK = "Summarize this text in one sentence:\n\n{text}"
CONDITIONS = {"asked": 0, "two examples": 2}  # how many are shown
Model = dict[str, Any]


def build_prompts(model: Model, name: str, texts: list[str]) -> list[list[int]]:
    """A chat for each text: the examples as turns of their own, then the text."""
    shown = []
    for text, summary in load_texts("dev")[: CONDITIONS[name]]:
        shown += [("user", ASK.format(text=text)), ("assistant", summary)]
    tokenizer = model["tokenizer"]
    asked = [[*shown, ("user", ASK.format(text=text))] for text in texts]
    return [chat(tokenizer, messages) for messages in asked]


def replies_of(model: Model, name: str, texts: list[str]) -> list[str]:
    """What is written for each text in one condition."""
    prompts = build_prompts(model, name, texts)
    written = generate(model, prompts, STEPS)
    return [decode(model["tokenizer"], ids) for ids in written]


def measure_cosines(model: Model, text: str) -> str:
    """A line for a text: the cosine of each pair of its sentences."""
    vectors = np.array([minilm.encode(model, said) for said in split_sentences(text)])
    return "\t".join(f"{1000 * cosine:.0f}" for cosine in (vectors @ vectors.T).ravel())


def fill_in(out: Path, told: Callable[[str], None]) -> None:
    """Measures the conditions that the file does not have yet."""
    texts = [text for text, _ in load_texts("test")]
    file = out / "sentence_cosines.tsv"
    if not file.exists():
        encoder = minilm.load()
        lines = [measure_cosines(encoder, text) for text in texts]
        replace(file, "\n".join([*lines, ""]).encode())
        told("cosines")
    model = smollm.load()
    file = out / "summaries.tsv"
    fill(file, CONDITIONS, lambda name: replies_of(model, name, texts), told)
