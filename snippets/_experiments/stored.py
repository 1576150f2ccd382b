"""Replies of a real model in a file: a line for each, a condition measured once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from snippets._site.store import replace


def fill(
    file: Path,
    conditions: Iterable[str],
    replies_of: Callable[[str], list[str]],
    told: Callable[[str], None],
) -> None:
    """Adds the conditions that the file does not have yet, as soon as each is there."""
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    known = {line.partition("\t")[0] for line in lines}
    for name in conditions:
        if name in known:
            continue
        for i, said in enumerate(replies_of(name)):
            lines.append(f"{name}\t{i}\t{json.dumps(said)}")
        replace(file, "\n".join([*lines, ""]).encode())
        told(name)
