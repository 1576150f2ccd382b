"""`snippets forms`: SmolLM2 makes 40 sentences JSON, freely and under an automaton.

It writes `forms.tsv` beside `applications/form_answers`, which reads it: the
condition, the sentence, the reply as JSON has it. A condition is stored as soon as it
is measured, and is not measured again. How to ask was tried on 8 other
sentences, in two wordings.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snippets._experiments.many import Choice, generate, likeliest
from snippets._site.store import replace
from snippets.applications import constrained_json as example
from snippets.applications.form_answers import load_sentences
from snippets.llm import smollm
from snippets.llm.tokenizer import decode

CONDITIONS = {  # is an example shown, does the automaton hold?
    "free": {},
    "free, example": {"example": True},
    "masked": {"automaton": True},
    "masked, example": {"example": True, "automaton": True},
    "only its words": {"automaton": True, "words": True},
}


def under_the_automaton(
    tokenizer: dict[str, Any], texts: list[str], found: dict[str, list[str]] | None
) -> Choice:
    """The likeliest of the tokens that the form allows."""
    states = example.build_form(example.FIELDS, found)
    mask_of = example.build_masks(states, tokenizer, texts)

    def choose(said: list[int], logits: Any) -> int:
        mask = mask_of(decode(tokenizer, said))
        return int(example.under(mask, logits).argmax())

    return choose


def replies_of(model: dict[str, Any], name: str, sentences: list[str]) -> list[str]:
    """What is written for each sentence in one condition."""
    tokenizer = model["tokenizer"]
    condition = CONDITIONS[name]
    shown = condition.get("example", False)
    prompts = [example.build_prompt(tokenizer, text, shown) for text in sentences]
    texts = example.all_texts(tokenizer)
    if condition.get("words"):  # an automaton for each sentence
        written = []
        for prompt, sentence in zip(prompts, sentences, strict=True):
            found = example.words_of(sentence)
            choose = under_the_automaton(tokenizer, texts, found)
            written += generate(model, [prompt], example.STEPS, choose)
    else:
        masked = condition.get("automaton", False)
        choose = under_the_automaton(tokenizer, texts, None) if masked else likeliest
        written = generate(model, prompts, example.STEPS, choose)
    return [decode(tokenizer, ids) for ids in written]


def fill_in(out: Path, told: Callable[[str], None]) -> None:
    """Measures the conditions that the file does not have yet."""
    file = out / "forms.tsv"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {line.partition("\t")[0] for line in lines}
    model = smollm.load()
    sentences = [sentence for sentence, _ in load_sentences()]
    for name in CONDITIONS:
        if name in known:
            continue
        for i, said in enumerate(replies_of(model, name, sentences)):
            lines.append(f"{name}\t{i}\t{json.dumps(said)}")
        replace(file, "\n".join([*lines, ""]).encode())
        told(name)
