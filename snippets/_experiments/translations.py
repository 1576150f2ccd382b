"""`snippets translations`: SmolLM2 translates 40 sentences, and judges candidates.

It writes two files beside `applications/translation_scores`, which reads them:
`translations.tsv`, a condition, the sentence, the reply as JSON has it; and
`candidates.tsv`, what `translation` holds for likely, and the log-probability of each
by SmolLM2. A condition is stored as soon as it is measured, and is not measured again.
How to ask was tried on the 20 sentences `dev`, in three wordings.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments.many import generate
from snippets._experiments.stored import fill
from snippets._site.store import replace
from snippets.applications import translation as example
from snippets.applications.word_alignment import load_pairs, load_words
from snippets.llm import smollm
from snippets.llm.tokenizer import chat, decode, encode

STEPS = 24  # tokens of a reply at most
KEPT = 8  # candidates a sentence
EXAMPLES = (
    "Der Mann liest das Buch.",
    "Heute kauft die Frau Brot.",
    "Das Kind will einen Apfel essen.",
)
CONDITIONS: dict[str, dict[str, Any]] = {
    "asked": {"ask": "Translate from German into English: {german}", "shown": 0},
    "three examples": {"ask": "German: {german}\nEnglish:", "shown": 3},
    "the words given": {
        "ask": "German: {german}\nWord for word: {words}\nEnglish:",
        "shown": 3,
    },
    "into German": {"ask": "English: {english}\nGerman:", "shown": 3, "back": True},
}
Model = dict[str, Any]
Pair = tuple[str, list[str]]


def build_prompts(model: Model, fitted: Any, name: str, pairs: list[Pair]) -> Any:
    """A chat for each pair: the examples as turns of their own, then the sentence."""
    condition = CONDITIONS[name]

    def ask(pair: Pair) -> str:
        german, english = pair
        given = example.word_for_word(fitted["to English"], german)
        filled: str = condition["ask"].format(
            german=german, english=english[0], words=given
        )
        return filled

    known = {pair[0]: pair for pair in load_pairs("train")}
    shown = []
    for german in EXAMPLES[: condition["shown"]]:
        pair = known[german]
        answer = german if condition.get("back") else pair[1][0]
        shown += [("user", ask(pair)), ("assistant", answer)]
    tokenizer = model["tokenizer"]
    return [chat(tokenizer, [*shown, ("user", ask(pair))]) for pair in pairs]


def replies_of(model: Model, fitted: Any, name: str, pairs: list[Pair]) -> list[str]:
    """What is written for each sentence in one condition."""
    prompts = build_prompts(model, fitted, name, pairs)
    written = generate(model, prompts, STEPS)
    return [decode(model["tokenizer"], ids) for ids in written]


def as_text(said: tuple[str, ...]) -> str:
    """Words as one writes a sentence."""
    text = " ".join("I" if word == "i" else word for word in said)
    text = text[:1].upper() + text[1:]
    return text.removesuffix(" ?") + ("?" if text.endswith(" ?") else ".")


def log_p(model: Model, text: str) -> float:
    """Log-probability of a text that stands alone, in nats."""
    tokenizer = model["tokenizer"]
    start = tokenizer["ids"]["<|endoftext|>"]
    ids = [start, *encode(tokenizer, text)]
    cache = smollm.new_cache(model, len(ids))
    logits = smollm.forward(model, ids[:-1], cache, every=True).astype(np.float64)
    p = smollm.softmax(logits)
    return float(np.log(p[np.arange(len(ids) - 1), ids[1:]]).sum())


def fill_in(out: Path, told: Callable[[str], None]) -> None:
    """Measures the conditions that the files do not have yet."""
    model = smollm.load()
    fitted = example.fit(*load_words())
    test = load_pairs("test")

    def measured(name: str) -> list[str]:
        return replies_of(model, fitted, name, test)

    fill(out / "translations.tsv", CONDITIONS, measured, told)
    file = out / "candidates.tsv"
    if file.exists():
        return
    rows = []
    for part in ("dev", "test"):
        for i, (german, _) in enumerate(load_pairs(part)):
            for said in example.translate(fitted, german)[:KEPT]:
                nats = log_p(model, as_text(said))
                rows.append(f"{part}\t{i}\t{' '.join(said)}\t{nats:.2f}")
        told(f"candidates of {part}")
    replace(file, "\n".join([*rows, ""]).encode())
