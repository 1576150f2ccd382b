"""`snippets explanations`: how likely SmolLM2 finds 30 descriptions of 30 functions.

It writes `explanations.tsv` and `explained.tsv` beside `applications/code_explained`,
which reads them: the condition, the function, and the logarithms of the probabilities
of all descriptions, in hundredths of a nat; and what the model writes itself. A line
that is stored is not measured again.

The one way to ask was not tried beforehand.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snippets._experiments.facts import log_probabilities
from snippets._experiments.many import Choice, generate, likeliest
from snippets._site.store import replace
from snippets.applications import code_explained as example
from snippets.applications.code_assistant import load_tasks
from snippets.llm import smollm
from snippets.llm.tokenizer import STOP, decode, encode

STEPS = 40  # tokens of an explanation at most


def asked() -> list[tuple[str, str, list[str]]]:
    """Condition, prompt and descriptions, a line of the table for each."""
    sources = example.load_functions()
    descriptions = [task["text"] for task in load_tasks()]
    mixed = [example.shuffled(text, i) for i, text in enumerate(descriptions)]
    nothing = example.build_prompt("")
    lines = [("nothing", nothing, descriptions), ("nothing", nothing, mixed)]
    for condition in example.CONDITIONS:
        for source in sources:
            shown = source
            if condition != example.CONDITIONS[0]:
                shown = example.without_names(source)
            texts = mixed if condition == example.CONDITIONS[2] else descriptions
            lines.append((condition, example.build_prompt(shown), texts))
    return lines


def one_line(tokenizer: dict[str, Any]) -> Choice:
    """The likeliest token, and the end where a line ends."""
    stop = tokenizer["ids"][STOP[0]]

    def choose(said: list[int], logits: Any) -> int:
        ended = "\n" in decode(tokenizer, said).lstrip()
        return stop if ended else likeliest(said, logits)

    return choose


def explain(model: dict[str, Any]) -> list[str]:
    """What the model writes of each function, a line."""
    tokenizer = model["tokenizer"]
    sources = example.load_functions()
    prompts = [encode(tokenizer, example.build_prompt(source)) for source in sources]
    said = generate(model, prompts, STEPS, one_line(tokenizer))
    return [" ".join(decode(tokenizer, ids).split()) for ids in said]


def measure(out: Path, told: Callable[[str], None]) -> None:
    """Both files; of the table what it does not have yet."""
    file = out / "explanations.tsv"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    model = smollm.load()
    for condition, prompt, texts in asked()[len(lines) :]:
        found = log_probabilities(model, prompt, texts)
        cells = (f"{100 * value:.0f}" for value in found)
        lines.append("\t".join([condition, str(len(lines)), *cells]))
        replace(file, "\n".join([*lines, ""]).encode())
        told(f"{condition}, {len(lines)}")
    written = out / "explained.tsv"
    if not written.exists():
        said = "\n".join([*map(json.dumps, explain(model)), ""])
        replace(written, said.encode())
        told("explained")
