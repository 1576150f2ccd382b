"""`snippets adverts`: SmolLM2 writes a sentence on 50 products, in four ways.

It writes `adverts.tsv` beside `applications/real_copy`, which reads it: the condition,
its number, the sentence as JSON has it. A condition is stored as soon as it is
measured, and is not measured again. The briefs were written before the first was put
to the model; how to ask was tried on 4 other briefs, in two wordings.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments.many import Choice, generate, likeliest
from snippets._experiments.stored import fill
from snippets._experiments.verse import sampled
from snippets.applications.sameness import load_briefs
from snippets.llm import smollm
from snippets.llm.tokenizer import STOP, chat, decode, encode

Model = dict[str, Any]
Brief = tuple[str, list[str]]
ASK = "Write one sentence that advertises a {product} made of {material}."
TOLD = ASK + " Use 12 to 16 words, among them {product}, {material} and {quality}."
BEGUN = "This {quality} {product} of {material}"
STEPS = 40  # tokens of a sentence at most
SAMPLES = 4
WARM = 0.8  # the temperature of samples, which was not chosen
CONDITIONS: dict[str, dict[str, Any]] = {
    "asked": {"ask": ASK},
    "told": {"ask": TOLD},
    "begun": {"ask": TOLD, "begun": BEGUN},
    "four samples": {"ask": TOLD, "samples": SAMPLES},
}


def one_sentence(tokenizer: dict[str, Any], choice: Choice) -> Choice:
    """As `choice`, but the end once a sentence has ended."""
    stop = tokenizer["ids"][STOP[0]]

    def choose(said: list[int], logits: Any) -> int:
        text = decode(tokenizer, said[-3:])
        return stop if re.search(r"[.!?]\W*$", text) else choice(said, logits)

    return choose


def sentences_of(model: Model, name: str, briefs: list[Brief]) -> list[str]:
    """One for each brief, of samples several, one brief after the other."""
    condition = CONDITIONS[name]
    tokenizer = model["tokenizer"]
    prompts, begun = [], []
    for product, (material, quality) in briefs:
        given = {"product": product, "material": material, "quality": quality}
        begun.append(condition.get("begun", "").format(**given))
        ask = [("user", condition["ask"].format(**given))]
        prompts.append(chat(tokenizer, ask) + encode(tokenizer, begun[-1]))
    count = condition.get("samples", 1)
    choice = sampled(np.random.default_rng(0), WARM) if count > 1 else likeliest
    every = [prompt for prompt in prompts for _ in range(count)]
    written = generate(model, every, STEPS, one_sentence(tokenizer, choice))
    opened = [text for text in begun for _ in range(count)]
    pairs = zip(opened, written, strict=True)
    return [text + decode(tokenizer, ids) for text, ids in pairs]


def fill_in(out: Path, told: Callable[[str], None]) -> None:
    """Measures the conditions that the file does not have yet."""
    model = smollm.load()
    briefs = load_briefs()
    file = out / "adverts.tsv"
    fill(file, CONDITIONS, lambda name: sentences_of(model, name, briefs), told)
