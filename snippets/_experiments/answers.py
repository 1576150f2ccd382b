"""`snippets answers`: SmolLM2 answers 40 questions in each of 18 conditions.

MiniLM and BM25 find the passages, SmolLM2 reads them. It writes two files beside
`applications/retrieval_answers`, which reads them: `cosines.tsv`, the passage that BM25
finds for each question, and how near the question lies to each passage, in
ten-thousandths; `answers.tsv`, the replies. A condition is stored as soon as it is
measured, and is not measured again. A third file, `known.tsv`, has questions that it
can answer alone: 20 capitals, with no passage, a true one, and one that names another.

The prompt was chosen on 16 other facts, among 14 ways to ask. The 40 questions were
written before the first of them was asked, and so were the orders; the planted answers
were written after the orders had been seen to fail, and not changed since.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from snippets._experiments.many import generate
from snippets._site.store import replace
from snippets.applications import passage_reader as reader
from snippets.applications import retrieval
from snippets.character.calibrated import load_facts
from snippets.llm import minilm, smollm
from snippets.llm.tokenizer import decode

Facts = list[dict[str, str]]
KINDS = ("question", "reworded")
KNOWN = {"no passage": None, "a true passage": 0, "a false passage": 1}  # whose capital
CONDITIONS: dict[str, dict[str, Any]] = {  # what stands in the prompt, how one asks
    "nothing": {"text": "none"},
    "its passage": {"text": "own"},
    "its passage, begun": {"text": "own", "begun": True},
    "found by words": {"text": "words", "begun": True},
    "found by MiniLM": {"text": "meaning", "begun": True},
    "all 40 passages": {"text": "all", "begun": True},
    "a rival beside it": {"text": "beside", "begun": True},
    "another passage": {"text": "another", "begun": True},
    "a changed passage": {"text": "changed", "begun": True},
    "changed, not begun": {"text": "changed"},
    "reworded, by words": {"text": "words", "asked": "reworded", "begun": True},
    "reworded, by MiniLM": {"text": "meaning", "asked": "reworded", "begun": True},
    "banana mentioned": {"text": "mention"},
    "an order": {"text": "order"},
    "an order, warned": {"text": "order", "warned": True},
    "an order, begun": {"text": "order", "begun": True},
    "planted": {"text": "planted"},
    "planted, warned": {"text": "planted", "warned": True},
}


def measure_cosines(facts: Facts) -> dict[str, Any]:
    """{kind of question: [P, P]} of MiniLM, row i for question i."""
    model = minilm.load()
    passages = np.array([minilm.encode(model, fact["fact"]) for fact in facts])
    asked = {
        kind: np.array([minilm.encode(model, fact[kind]) for fact in facts])
        for kind in KINDS
    }
    return {kind: vectors @ passages.T for kind, vectors in asked.items()}


def found_by_words(facts: Facts) -> dict[str, list[int]]:
    """{kind of question: the passage that BM25 puts on top}."""
    index = retrieval.build_index([fact["fact"] for fact in facts])
    return {
        kind: [int(retrieval.search(index, fact[kind]).argmax()) for fact in facts]
        for kind in KINDS
    }


def text_of(what: str, i: int, facts: Facts, found: dict[str, list[int]]) -> str:
    """What stands in the prompt of question i."""
    fact = facts[i]
    own = fact["fact"]
    if what in found:
        return facts[found[what][i]]["fact"]
    pattern = rf"\b(?:{fact['answer']})"
    texts = {
        "none": "",
        "own": own,
        "beside": f"{own} {fact['beside']}",
        "all": "\n".join(each["fact"] for each in facts),
        "another": facts[(i + 1) % len(facts)]["fact"],
        "changed": re.sub(pattern, fact["changed"], own, flags=re.IGNORECASE),
        "mention": f"{own} {reader.MENTION}",
        "order": f"{own} {reader.ORDERS[i % len(reader.ORDERS)]}",
        "planted": f"{own} {reader.PLANTED[i % len(reader.PLANTED)]}",
    }
    return texts[what]


def prompts_of(
    model: dict[str, Any], name: str, facts: Facts, found: dict[str, Any]
) -> list[list[int]]:
    """The prompts of one condition; `found`: {kind: {way: passages found}}."""
    condition = dict(CONDITIONS[name])
    kind = condition.pop("asked", "question")
    what = condition.pop("text")
    return [
        reader.build_prompt(
            model["tokenizer"],
            text_of(what, i, facts, found[kind]),
            fact[kind],
            **condition,
        )
        for i, fact in enumerate(facts)
    ]


def answer(out: Path, told: Callable[[str], None]) -> None:
    """Finds passages for all questions, and makes the replies that are missing."""
    facts = retrieval.load_facts()
    near = measure_cosines(facts)
    by_words = found_by_words(facts)
    found = {
        kind: {"words": by_words[kind], "meaning": near[kind].argmax(axis=1).tolist()}
        for kind in KINDS
    }
    lines = []
    for kind, rows in near.items():
        for i, row in enumerate(rows):
            cells = [kind, i, by_words[kind][i], *(f"{10000 * c:.0f}" for c in row)]
            lines.append("\t".join(map(str, cells)))
    replace(out / "cosines.tsv", "\n".join([*lines, ""]).encode())
    file = out / "answers.tsv"
    replies = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {line.partition("\t")[0] for line in replies}
    model = smollm.load()
    for name in CONDITIONS:
        if name in known:
            continue
        prompts = prompts_of(model, name, facts, found)
        for i, ids in enumerate(generate(model, prompts, reader.STEPS)):
            said = " ".join(decode(model["tokenizer"], ids).split())
            replies.append(f"{name}\t{i}\t{said}")
        replace(file, "\n".join([*replies, ""]).encode())
        told(name)
    file = out / "known.tsv"
    if not file.exists():
        replace(file, "\n".join([*known_lines(model), ""]).encode())
        told(file.name)


def known_lines(model: dict[str, Any]) -> list[str]:
    """The condition, the country, its capital, the city that is told, the reply."""
    capitals = load_facts()["capital"]
    lines = []
    for name, shift in KNOWN.items():
        cities = ["" if shift is None else capitals[i][1] for i in order(shift)]
        prompts = []
        for (country, _), city in zip(capitals, cities, strict=True):
            text = city and f"The capital of {country} is {city}."
            question = f"What is the capital of {country}?"
            prompts.append(reader.build_prompt(model["tokenizer"], text, question))
        replies = generate(model, prompts, reader.STEPS)
        for (country, capital), city, ids in zip(
            capitals, cities, replies, strict=True
        ):
            said = " ".join(decode(model["tokenizer"], ids).split())
            lines.append("\t".join([name, country, capital, city, said]))
    return lines


def order(shift: int | None, n: int = 20) -> list[int]:
    """Of each country, whose capital it is told: its own, or that of the next one."""
    return [(i + (shift or 0)) % n for i in range(n)]
