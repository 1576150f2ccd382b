"""The marks `# --8<-- [start:name]` and `[end:name]` in a source: their one parser."""

from __future__ import annotations

import re
from typing import NamedTuple

MARK = re.compile(r"^\s*# --8<-- \[(start|end):([\w-]+)\]\s*$")


class Region(NamedTuple):
    """The lines between two marks, both counted, from 1."""

    name: str
    first: int
    last: int


def regions(source: str) -> list[Region]:
    """Every closed region, in the order of their beginnings."""
    begun: dict[str, int] = {}
    found = []
    for number, line in enumerate(source.splitlines(), start=1):
        if not (mark := MARK.match(line)):
            continue
        kind, name = mark.groups()
        if kind == "start":
            begun[name] = number + 1
        elif name in begun:
            found.append(Region(name, begun.pop(name), number - 1))
    return sorted(found, key=lambda region: region.first)


def without_marks(source: str) -> str:
    """The source as a reader sees it."""
    lines = source.splitlines()
    return "\n".join(line for line in lines if not MARK.match(line)).strip("\n")
