"""A reader's program: the file of an example, with the blocks that were changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snippets._site.regions import regions

PACKAGE = Path(__file__).parents[1]  # as the archive has it


@dataclass(frozen=True)
class Part:
    """A program, and which of its lines the reader sees as which block."""

    text: str
    path: str  # what `__file__` says; data files are beside it
    blocks: tuple[tuple[str, int, int], ...] = ()  # (name, first line, last line)

    def place(self, line: int) -> tuple[str, int]:
        """File line -> (what to call the place, the line the reader sees)."""
        name = Path(self.path).name
        for block, first, last in self.blocks:
            if first <= line <= last:
                return f"{name} [{block}]" if block else name, line - first + 1
        return name, line


def example(file: str, edits: dict[str, str]) -> Part:
    """The file of an example, with the blocks that the reader changed put in.

    An edit of the block "" replaces the file. Raises ValueError if there is no
    such file or block.
    """
    path = PACKAGE / f"{file}.py"
    if not path.is_file():
        raise ValueError(f"there is no snippets/{file}.py")
    text = path.read_text(encoding="utf-8")
    if "" in edits:
        return Part(edits[""], str(path))
    lines, made, blocks, at = text.split("\n"), [], [], 0
    for name, first, last in regions(text):
        made += lines[at : first - 1]
        begin, at = len(made) + 1, last
        made += edits[name].split("\n") if name in edits else lines[first - 1 : last]
        shown = [n for n in range(begin, len(made) + 1) if made[n - 1]]
        blocks.append((name, shown[0] if shown else begin, len(made)))
    made += lines[at:]
    if unknown := edits.keys() - {name for name, *_ in blocks}:
        raise ValueError(f"snippets/{file}.py has no block {min(unknown)!r}")
    return Part("\n".join(made), str(path), tuple(blocks))
