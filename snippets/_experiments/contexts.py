"""`snippets contexts`: what SmolLM2 makes of a word's context, and of k examples.

It writes two files beside the examples that read them. `senses.tsv`, for
`character/two_senses`: for each word, context and window the log-probabilities of two
continuations, and the likeliest tokens that follow the whole context. `in_prompt.tsv`,
for `character/contextual_real`: for each task, kind of labels, number of examples and
draw, by how many nats the label 1 leads at each of 40 items. What is stored is not
measured again.

The words, contexts and continuations and both lists of items were written before the
first was put to the model, and not changed. How to ask was chosen among four forms, by
the items of the validation part, with right labels.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments import many
from snippets._experiments.facts import log_probabilities, log_softmax
from snippets._site.store import replace
from snippets.character import contextual_real as example
from snippets.character import two_senses
from snippets.llm.smollm import forward, load, new_cache
from snippets.llm.tokenizer import decode, encode

Model = dict[str, Any]
FORMS = ("{}: {}\n", "{} -> {}\n", "Text: {}\nLabel: {}\n\n", "{} = {}\n")
FORM = FORMS[1]
SHOWN = 5  # of the likeliest next tokens
BATCH = 20  # prompts at once


def last_words(context: str, window: int) -> str:
    """What is left in the window, as it stands in the text."""
    words = context.split(" ")
    left = " ".join(words[-window:])
    return left if window >= len(words) else " " + left


def likeliest(model: Model, context: str) -> list[tuple[str, float]]:
    """The first of the distribution of the next token."""
    ids = encode(model["tokenizer"], context)
    log_p = log_softmax(forward(model, ids, new_cache(model, len(ids)))[-1])
    top = np.argsort(-log_p)[:SHOWN]
    names = [decode(model["tokenizer"], [int(i)]) for i in top]
    p = np.exp(log_p[top]).tolist()
    return [(name, round(share, 4)) for name, share in zip(names, p, strict=True)]


def measure_senses(file: Path, model: Model, told: Callable[[str], None]) -> None:
    """A line for each word, context and window."""
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {tuple(line.split("\t")[:3]) for line in lines}
    for word, contexts, follows in two_senses.load_senses():
        for which, context in enumerate(contexts):
            for window in two_senses.WINDOWS:
                if (word, str(which), str(window)) in known:
                    continue
                seen = last_words(context, window)
                sums = log_probabilities(model, seen, list(follows))
                top = likeliest(model, seen) if window == two_senses.WHOLE else []
                cells = word, which, window, *(f"{s:.2f}" for s in sums)
                lines.append("\t".join(map(str, (*cells, json.dumps(top)))))
            replace(file, "\n".join([*lines, ""]).encode())
        told(word)


def build_prompts(
    task: str, how: str, k: int, draw: int, part: str = "test", form: str = FORM
) -> list[str]:
    """The same k examples, then each item in turn, up to where its label stands."""
    shown = zip(*example.choose_examples(task, how, k, draw), strict=True)
    names = names_of(task, how)
    lines = [form.format(text, names[label]) for text, label in shown]
    end = form.rindex(" {}")
    texts, _ = example.load_items(task)[part]
    return ["".join(lines) + form[:end].format(text) for text in texts]


def names_of(task: str, how: str) -> tuple[str, str]:
    """Labels 0 and 1 as words."""
    return example.INVENTED if how == "invented" else example.TASKS[task]


def leads(model: Model, prompts: list[str], names: tuple[str, str]) -> list[float]:
    """By how many nats the second label leads, after each prompt."""
    tokens = model["tokenizer"]
    (first,), (second,) = (encode(tokens, " " + name) for name in names)
    ids = [encode(tokens, prompt) for prompt in prompts]
    shared = many.common([each[:-1] for each in ids])
    start = new_cache(model, max(shared, 1))
    if shared:
        many.forward(model, [ids[0][:shared]], [start])
    found: list[float] = []
    for begin in range(0, len(ids), BATCH):
        part = ids[begin : begin + BATCH]
        caches = [new_cache(model, len(each)) for each in part]
        for cache in caches:
            cache["seen"] = shared
            for kind in "kv":
                cache[kind][:, :, :shared] = start[kind][:, :, :shared]
        z = many.forward(model, [each[shared:] for each in part], caches)
        found += (z[:, second] - z[:, first]).tolist()
    return found


def cells() -> list[tuple[str, str, int, int]]:
    """Task, kind of labels, k, draw."""
    found = []
    for task in example.TASKS:
        for how in example.LABELS:
            for k in example.COUNTS:
                draws = example.DRAWS if k else 1
                alike = k == 0 and how in ("swapped", "shuffled")
                found += [(task, how, k, draw) for draw in range(draws) if not alike]
    return found


def measure_examples(file: Path, model: Model, told: Callable[[str], None]) -> None:
    """A line for each cell."""
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {tuple(line.split("\t")[:4]) for line in lines}
    for cell in cells():
        if tuple(map(str, cell)) in known:
            continue
        task, how, _, _ = cell
        found = leads(model, build_prompts(*cell), names_of(task, how))
        lines.append("\t".join([*map(str, cell), *(f"{lead:.2f}" for lead in found)]))
        replace(file, "\n".join([*lines, ""]).encode())
        told(" ".join(map(str, cell)))


def measure(out: Path, told: Callable[[str], None]) -> None:
    """Both files, each line stored as soon as it is measured."""
    model = load()
    measure_examples(out / "in_prompt.tsv", model, told)
    measure_senses(out / "senses.tsv", model, told)
