"""`snippets repairs`: SmolLM2 repairs 30 small functions, once and ten times.

It writes `repairs.tsv` beside `applications/code_repair`, which reads it, in the form
of `completions.tsv`. Nothing that was written is run here.

The faults were written before the first was put to the model. The one way to ask was
not tried on any function beforehand.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from snippets._experiments.completions import fill_file
from snippets.applications import code_repair as example
from snippets.applications.code_assistant import load_tasks


def repair(out: Path, told: Callable[[str], None]) -> None:
    """Each function below two that were repaired, and below its own fault."""
    pairs = zip(load_tasks(), example.load_broken(), strict=True)
    befores = [example.build_prompt(task, broken) for task, (_, broken) in pairs]
    fill_file(out / "repairs.tsv", befores, told)
