"""Weights that no `weights(seed)` makes: what does, and which files it leaves.

The GPT takes longer than the others and keeps checkpoints; the networks of the ladder
are stored with what each held-out byte cost them. Both have commands of their own.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Made:
    """A command of ours, what it runs through, and the files that it leaves."""

    command: tuple[str, ...]  # without its seed; {out} is a folder
    files: tuple[str, ...]  # under snippets/
    module: str  # of `_experiments`
    names: tuple[str, ...]  # what it defines there
    parts: tuple[tuple[str, str], ...]  # of the examples: module, function or class
    reads: tuple[str, ...]  # data, under snippets/


MADE = {
    "gpt": Made(
        command=("train", "gpt", "--out", "{out}/gpt.npz"),
        files=("text/gpt.npz",),
        module="train",
        names=("RATES", "PULL", "optimisers", "Run"),
        parts=(
            ("snippets.text.gpt", "init"),
            ("snippets.text.gpt", "train"),
            ("snippets.text.muon", "Muon"),
        ),
        reads=("text/prose.txt",),
    ),
    "networks": Made(
        command=("ladder", "MLP", "GRU", "GPT", "--corpus", "prose", "--out", "{out}"),
        files=("text/networks.npz", "text/ladder.npz", "text/ladder.tsv"),
        module="ladder",
        names=("STEPS", "measure_network"),
        parts=(
            ("snippets.text.networks", "init"),
            ("snippets.text.networks", "train"),
            ("snippets.text.networks", "costs"),
        ),
        reads=("text/prose.txt",),
    ),
}


def definitions(package: Path, made: Made) -> str:
    """The part of the program of `_experiments` that decides what is stored."""
    path = package / "_experiments" / f"{made.module}.py"
    found: dict[str, ast.stmt] = {}
    for stmt in ast.parse(path.read_text("utf-8")).body:
        if isinstance(stmt, ast.FunctionDef | ast.ClassDef):
            found[stmt.name] = stmt
        elif isinstance(stmt, ast.Assign):
            found |= dict.fromkeys(map(ast.unparse, stmt.targets), stmt)
    return "\n".join(ast.unparse(found[name]) for name in made.names)
