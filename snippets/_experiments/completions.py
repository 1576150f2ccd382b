"""`snippets completions`: SmolLM2 completes 30 small functions, once and ten times.

It writes `completions.tsv` beside `applications/code_assistant`, which reads it: the
condition, the function, the number of the sample, the text as JSON has it. A
condition is stored as soon as it is measured, and is not measured again. Nothing that
was written is run here.

The functions and their tests were written before the first was put to the model. How
to ask was tried on 4 other functions, in three ways; the temperature was not chosen.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments.many import Choice, generate, likeliest
from snippets._site.store import replace
from snippets.applications import code_assistant as example
from snippets.data import categorical
from snippets.llm import smollm
from snippets.llm.smollm import softmax
from snippets.llm.tokenizer import STOP, decode, encode

SAMPLES = 10  # of each function
STEPS = 80  # tokens of a body at most
TEMPERATURE = 0.8
SEED = 0


def within_the_function(tokenizer: dict[str, Any], choice: Choice) -> Choice:
    """As `choice`, but the end once a line begins at the margin."""
    stop = tokenizer["ids"][STOP[0]]

    def choose(said: list[int], logits: Any) -> int:
        text = decode(tokenizer, said[-8:])  # enough to see a new line
        ends = any(line[:1].strip() for line in text.split("\n")[1:])
        return stop if ends else choice(said, logits)

    return choose


def sampled(rng: np.random.Generator) -> Choice:
    """A token from the softmax at the temperature."""

    def choose(said: list[int], logits: Any) -> int:
        p = softmax(logits.astype(np.float64) / TEMPERATURE)
        return int(categorical(p, rng))

    return choose


def complete(
    model: dict[str, Any],
    task: dict[str, Any],
    sampled_too: bool,
    before: str = example.FILE,
) -> list[str]:
    """One greedy body, or several sampled ones; `before`: what stands above it."""
    tokenizer = model["tokenizer"]
    prompt = encode(tokenizer, before + example.build_start(task))
    choice: Choice = likeliest
    count = 1
    if sampled_too:
        choice = sampled(np.random.default_rng([SEED, *map(ord, task["name"])]))
        count = SAMPLES
    choice = within_the_function(tokenizer, choice)
    bodies = generate(model, [prompt] * count, STEPS, choice)
    return [decode(tokenizer, ids) for ids in bodies]


def fill_file(file: Path, befores: list[str], told: Callable[[str], None]) -> None:
    """Measures what the file does not have yet; `befores`: one for each function."""
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {line.rpartition("\t")[0].rpartition("\t")[0] for line in lines}
    model = smollm.load()
    for condition in ("greedy", "sampled"):
        for i, task in enumerate(example.load_tasks()):
            if f"{condition}\t{i}" in known:
                continue
            bodies = complete(model, task, condition == "sampled", befores[i])
            lines += [
                f"{condition}\t{i}\t{j}\t{json.dumps(body)}"
                for j, body in enumerate(bodies)
            ]
            replace(file, "\n".join([*lines, ""]).encode())
        told(condition)


def fill_in(out: Path, told: Callable[[str], None]) -> None:
    """All functions, each below the beginning of the same file."""
    befores = [example.FILE] * len(example.load_tasks())
    fill_file(out / "completions.tsv", befores, told)
