"""`snippets prompts`: SmolLM2 does four tasks, and one of them in twelve wordings.

It writes two files beside `character/flexible`, which reads them: `asked.tsv`, the
task, the subject, the reply as JSON has it; and `wordings.tsv`, a line for each wording
and sentence with the logarithms of the probabilities of both labels, in hundredths of a
nat. The sentence `-` holds nothing, only "N/A". What is stored is not measured again.

The sentences, the subjects, the tasks and the wordings were written before the first
was put to the model, and not changed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from snippets._experiments.facts import log_probabilities
from snippets._experiments.many import generate
from snippets._experiments.stored import fill
from snippets._site.store import replace
from snippets.character import flexible
from snippets.llm import smollm
from snippets.llm.tokenizer import chat, decode

STEPS = 48  # tokens of a reply at most
Model = dict[str, Any]


def replies_of(model: Model, task: str, subjects: tuple[str, ...]) -> list[str]:
    """The likeliest reply about each subject."""
    tokenizer = model["tokenizer"]
    asked = [flexible.TASKS[task].format(subject) for subject in subjects]
    prompts = [chat(tokenizer, [("user", text)]) for text in asked]
    return [decode(tokenizer, ids) for ids in generate(model, prompts, STEPS)]


def measure_wording(model: Model, name: str, sentence: str) -> list[float]:
    """log p of both labels behind the prompt, the good one first."""
    prompt = flexible.PROMPTS[name].format(sentence)
    labels = flexible.LABELS.get(name, flexible.LABELS[""])
    return log_probabilities(model, prompt, list(labels))


def ask(out: Path, told: Callable[[str], None]) -> None:
    """Measures what the files do not have yet."""
    model = smollm.load()
    file = out / "wordings.tsv"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {line.partition("\t")[0] for line in lines}
    sentences = [text for _, _, text in flexible.load_opinions()]
    for name in flexible.PROMPTS:
        if name in known:
            continue
        for i, sentence in enumerate([*sentences, flexible.NOTHING]):
            at = i if i < len(sentences) else "-"
            found = measure_wording(model, name, sentence)
            lines.append("\t".join([name, str(at), *(f"{100 * p:.0f}" for p in found)]))
        replace(file, "\n".join([*lines, ""]).encode())
        told(name)
    subjects = tuple(flexible.SUBJECTS)
    fill(
        out / "asked.tsv",
        flexible.TASKS,
        lambda task: replies_of(model, task, subjects),
        told,
    )
