"""Where the boxes of a graph go that points down, and the lines between them.

A node stands in the first row below all that it needs where a column is free, as near
to what it needs as it can. A line to the next row is a curve; a longer one runs down
in the gap between two columns, so that it never crosses a box.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """What is drawn how large, in pixels."""

    columns: int
    width: int  # of a box
    height: int  # of a box
    gap: int  # between columns, where long lines run; half of it at the sides
    drop: int  # between rows

    @property
    def whole_width(self) -> int:
        return self.columns * (self.width + self.gap)

    def left(self, column: int) -> int:
        return self.gap // 2 + column * (self.width + self.gap)

    def top(self, row: int) -> int:
        return row * (self.height + self.drop)


Place = tuple[int, int]  # row, column


def place(needs: Mapping[str, Sequence[str]], size: Size) -> dict[str, Place]:
    """{node: row and column}; each node stands after all that it needs."""
    taken: dict[int, set[int]] = {}
    placed: dict[str, Place] = {}
    for node, needed in needs.items():
        above = [placed[each] for each in needed]
        row = max((r + 1 for r, _ in above), default=0)
        while len(taken.get(row, ())) == size.columns:
            row += 1
        free = [c for c in range(size.columns) if c not in taken.get(row, ())]
        wanted = sum(c for _, c in above) / len(above) if above else 0
        column = min(free, key=lambda c: (abs(c - wanted), c))
        taken.setdefault(row, set()).add(column)
        placed[node] = row, column
    return placed


def direct(needs: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """What each node needs, less what it needs through another need."""
    through: dict[str, set[str]] = {}  # all that a node needs, near and far
    for node, needed in needs.items():
        through[node] = {*needed}.union(*(through[each] for each in needed))
    return {
        node: [
            each
            for each in needed
            if not any(each in through[other] for other in needed if other != each)
        ]
        for node, needed in needs.items()
    }


def line(start: Place, end: Place, size: Size, lane: int = 0) -> str:
    """The path of an SVG from the foot of one box to the head of another."""
    (row, column), (to_row, to_column) = start, end
    x, y = size.left(column) + size.width // 2, size.top(row) + size.height
    to_x, to_y = size.left(to_column) + size.width // 2, size.top(to_row)
    if to_row == row + 1:
        half = (y + to_y) // 2
        return f"M{x} {y}C{x} {half} {to_x} {half} {to_x} {to_y}"
    channel = _channel(column, to_column)
    apart = size.gap // 6
    via = size.left(channel) - size.gap // 2 + (lane % 5 - 2) * apart
    via = min(max(via, 2), size.whole_width - 2)
    below, above = y + size.drop // 2, to_y - size.drop // 2
    return (
        f"M{x} {y}C{x} {below} {via} {y} {via} {below + size.drop // 4}"
        f"V{above - size.drop // 4}C{via} {to_y} {to_x} {above} {to_x} {to_y}"
    )


def _channel(column: int, to_column: int) -> int:
    """The gap to the left of this column: one beside the target, on the way to it."""
    return to_column + 1 if column > to_column else to_column
